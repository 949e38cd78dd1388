#!/usr/bin/env python3
"""measure.py with a program of two problems: everybody is compared, whoever computes something else is refused, and what is not
installed is said; and its medians, on figures whose answer is known."""
import json
import pathlib
import subprocess
import sys
import tempfile

BENCHMARK = pathlib.Path(__file__).resolve().parents[2] / "benchmarks" / "run_time"
sys.path[:0] = [str(BENCHMARK), str(BENCHMARK.parent / "compile_time")]

from comparison.contest import contest  # noqa: E402


def measured(program, folder):
    results, picture = folder / "results.json", folder / "ratios.svg"
    subprocess.run([BENCHMARK / "measure.py", "--program", program, "--quick", "--sections", "contests", "--json", results,
                    "--svg", picture], check=True, stdout=subprocess.DEVNULL)
    return json.loads(results.read_text()), picture.read_text()


def check_program(program):
    with tempfile.TemporaryDirectory() as folder:
        found, picture = measured(program, pathlib.Path(folder))
    contests = found["run"]["contests"]
    assert len(contests) == 2, "two problems"
    for one in contests:
        names = [each["name"] for each in one["contestants"]]
        assert {"Tessera", "Tessera again", "plain loops", "right"} <= set(names), names
        assert "wrong" not in names, "a wrong result is refused"
        assert any(each["name"] == "wrong" and "something else" in each["reason"] for each in one["refusals"])
        assert one["name"] in picture.replace("&gt;", ">"), "the picture has every problem"
    missing = next(table for table in found["tables"] if table["title"] == "Not compared")["rows"]
    assert ["oneDNN", "all"] in [row[:2] for row in missing], "what is not installed is said"


def figures(probes, interruptions=0, again=1.0):
    """Tessera takes 1 s and a peer 2 s, or 7 s where the probe was bad."""
    def one(name, role, seconds):
        return {"name": name, "role": role, "detail": "", "error": 0, "seconds": seconds}
    bad = [probe < 0.95 for probe in probes]
    return {"name": "", "operation": "convolution", "multiply_adds": 0.25, "interruptions": interruptions, "probes": probes, "refusals": [],
            "contestants": [one("Tessera", "ours", [1.0] * len(bad)), one("Tessera again", "control", [again] * len(bad)),
                            one("peer", "plain", [7.0 if b else 2.0 for b in bad]),
                            one("seldom", "plain", [None if i % 5 else 3.0 for i in range(len(bad))])]}


def check_medians():
    quiet = contest(figures([1.0] * 12 + [0.9] * 13), 1.0)
    assert quiet.ratio_of("peer") == 2 and quiet.ratio_of("seldom") == 3, "bad rounds do not count"
    assert quiet.share_of_peak == 0.5 and not quiet.is_disturbed
    assert contest(figures([1.0] * 5 + [0.9] * 20), 1.0).ratio_of("peer") == 7, "too few good ones: all count"
    assert contest(figures([1.0] * 5 + [0.9] * 20), 1.0).is_disturbed
    assert contest(figures([1.0] * 25, interruptions=80), 1.0).is_disturbed
    assert contest(figures([1.0] * 25, again=1.1), 1.0).is_disturbed


if __name__ == "__main__":
    check_medians()
    check_program(sys.argv[1])

"""One contest as it was measured: medians of paired ratios, and whether it was disturbed."""
from dataclasses import dataclass
from statistics import median

OURS, UNPREPARED, PLAIN, OWN_LAYOUT = "ours", "ours, unprepared", "plain", "own layout"
WINOGRAD, WINOGRAD_OWN_LAYOUT = "winograd", "winograd, own layout"
DISTURBED_BELOW = 0.95  # of the best probe
DISTURBED_ROUNDS = 0.25  # so many of the rounds may be
LOOPS = "plain loops"


@dataclass(frozen=True)
class Rival:
    name: str
    role: str
    ratio: float  # its time over ours, the median over the rounds
    detail: str
    error: float


@dataclass(frozen=True)
class Contest:
    name: str
    operation: str
    seconds: float
    share_of_peak: float
    disturbed: float  # share of the rounds
    rivals: list
    refusals: list

    @property
    def is_disturbed(self):
        return self.disturbed > DISTURBED_ROUNDS

    def fastest(self, *roles):
        """The rival of these roles with the lowest ratio, if there is one."""
        return min((rival for rival in self.rivals if rival.role in roles), key=lambda rival: rival.ratio, default=None)

    def ratio_of(self, name):
        return next((rival.ratio for rival in self.rivals if rival.name == name), None)


def paired_ratio(theirs, ours):
    return median(a / b for a, b in zip(theirs, ours))


def contest(raw, peak):
    """From the program's figures; `peak` is the best rate of multiply-adds in the whole run."""
    ours = next(one for one in raw["contestants"] if one["role"] == OURS)
    rivals = [Rival(one["name"], one["role"], paired_ratio(one["seconds"], ours["seconds"]), one["detail"], one["error"])
              for one in raw["contestants"] if one is not ours]
    slow = sum(probe < DISTURBED_BELOW * peak for probe in raw["probes"])
    seconds = median(ours["seconds"])
    return Contest(raw["name"], raw["operation"], seconds, 2 * raw["multiply_adds"] / seconds / peak,
                   slow / len(raw["probes"]), rivals, raw["refusals"])


def peak_of(run):
    """The best probe of the run: floating-point operations a second."""
    return max((probe for raw in run.get("contests", []) for probe in raw["probes"]), default=0.0)

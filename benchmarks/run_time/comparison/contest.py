"""One contest as it was measured: medians of paired ratios, and whether it was disturbed."""
from dataclasses import dataclass
from statistics import median

OURS, CONTROL, UNPREPARED, PLAIN, OWN_LAYOUT = "ours", "control", "ours, unprepared", "plain", "own layout"
WINOGRAD, WINOGRAD_OWN_LAYOUT, OURS_WINOGRAD = "winograd", "winograd, own layout", "ours, winograd"
DISTURBED_BELOW = 0.95  # of the best probe
ENOUGH = 10  # undisturbed rounds; with fewer, all are taken
INTERRUPTED = 0.25  # of the blocks, at most, by another program's turn; it leaves cold caches
WITHIN = 0.05  # of 1 is the ratio of the control
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
    is_disturbed: bool
    rivals: list
    refusals: list

    def fastest(self, *roles):
        """The rival of these roles with the lowest ratio, if there is one."""
        return min((rival for rival in self.rivals if rival.role in roles), key=lambda rival: rival.ratio, default=None)

    def ratio_of(self, name):
        return next((rival.ratio for rival in self.rivals if rival.name == name), None)


def paired_ratio(theirs, ours, rounds):
    """Over these rounds; over all where it had no block in them."""
    pairs = {i: a / b for i, (a, b) in enumerate(zip(theirs, ours)) if a is not None and b is not None}
    return median([pairs[i] for i in rounds if i in pairs] or pairs.values())


def contest(raw, peak):
    """From the program's figures; `peak` is the best rate of multiply-adds in the whole run."""
    quiet = [i for i, probe in enumerate(raw["probes"]) if probe >= DISTURBED_BELOW * peak]
    too_few = len(quiet) < min(ENOUGH, len(raw["probes"]) / 3)
    rounds = range(len(raw["probes"])) if too_few else quiet
    blocks = sum(found is not None for one in raw["contestants"] for found in one["seconds"])
    is_disturbed = too_few or raw["interruptions"] > INTERRUPTED * blocks
    ours = next(one for one in raw["contestants"] if one["role"] == OURS)
    rivals = [Rival(one["name"], one["role"], paired_ratio(one["seconds"], ours["seconds"], rounds), one["detail"], one["error"])
              for one in raw["contestants"] if one is not ours]
    control = next(rival for rival in rivals if rival.role == CONTROL).ratio
    is_disturbed = is_disturbed or abs(control - 1) > WITHIN
    seconds = median(found for i in rounds if (found := ours["seconds"][i]) is not None)
    return Contest(raw["name"], raw["operation"], seconds, 2 * raw["multiply_adds"] / seconds / peak, is_disturbed, rivals,
                   raw["refusals"])

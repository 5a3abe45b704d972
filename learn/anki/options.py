"""The deck options that a package offers: Anki takes them only from who asks for them at import."""

from __future__ import annotations

from typing import Any

from learn.anki.notes import stable_id

NAME = "Learn"
ID = stable_id(f"options/{NAME}")

# Anki never changes options that a collection has already, so a learner's own changes to these stay. What is not
# named here is as in Anki's own default options.
OPTIONS: dict[str, Any] = {
    "id": ID,
    "name": NAME,
    "mod": 0,
    "usn": 0,
    "maxTaken": 60,
    "autoplay": True,
    "timer": 0,
    "replayq": True,
    "dyn": False,
    "new": {"bury": True, "delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 20},
    "rev": {"bury": True, "ease4": 1.3, "hardFactor": 1.2, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200},
    "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0},
    "buryInterdayLearning": True,
    "newGatherPriority": 1,  # by position, so that phrases come among the words and not after all of them
    "newSortOrder": 1,  # as gathered
}

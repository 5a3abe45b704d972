"""Products of matrices on one thread.

Ours are many and small. The threads of a BLAS wait for each other in a busy loop: where another process has a core,
a worker of our own perhaps, that made alignment fifteen times as slow.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from functools import cache
from typing import Any


def threads() -> int:
    """How many threads of our own a process may use: OMP_NUM_THREADS, as for its libraries, or one for each core."""
    try:
        return max(1, int(os.environ["OMP_NUM_THREADS"]))
    except (KeyError, ValueError):
        return os.cpu_count() or 1


def one_thread() -> AbstractContextManager[Any]:
    """A context in which numpy multiplies matrices on one thread."""
    limited: AbstractContextManager[Any] = _controller().limit(limits=1, user_api="blas")
    return limited


@cache
def _controller() -> Any:
    import numpy as np  # noqa: F401  its BLAS must be loaded to be found
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()

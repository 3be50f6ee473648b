"""
An AWS to deploy to: moto's server, and what its CloudFormation leaves out of the way AWS works.

Everything that AWS would decide is left to moto. The modules beside this one add only what CloudFormation needs to hand a
template over to moto's own services. Lambda functions never run. It ends when its standard input does, so that it never
outlives the test that started it.

    cd test/e2e && python -m emulator --host 127.0.0.1 --port 5000
"""

import os
import signal
import sys
import threading
from importlib import import_module

from moto import server

LESSONS = (
    "backup budgets custom_resources groups intrinsics load_balancers monitoring network passed_over patching properties schedules "
    "signals stacks things trail updates volumes"
).split()


def end_with_standard_input():
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


for name in LESSONS:
    import_module(f"{__package__}.{name}").teach()
threading.Thread(target=end_with_standard_input, daemon=True).start()
server.main()

"""
Properties that cannot change in place, so that CloudFormation replaces their resource: the table that Groundplan ships, so that the
emulator is told and does not guess. Where the table says that it depends (`?`), the emulator changes in place.
"""

from pathlib import Path

TABLE = Path(__file__).parents[3] / "lib/pricing/changes/data/create-only"


def read():
    lines = (line.split(" ") for line in TABLE.read_text("latin1").splitlines() if line.startswith("AWS::"))
    return {kind: [path.split(".") for path in paths if not path.endswith("?")] for kind, *paths in lines}


PATHS = read()


def is_create_only(kind, path):
    """Whether a change at a path, such as `("Budget", "BudgetName")`, is a change of a create-only property."""
    kind = "AWS::CloudFormation::CustomResource" if kind.startswith("Custom::") else kind
    return any(covers(steps, path) for steps in PATHS.get(kind, []))


def covers(steps, path):
    return len(steps) <= len(path) and all(step in ("*", other) for step, other in zip(steps, path))

"""Where the properties of a resource differ, once everything that they refer to is known."""


def differences(before, after, path=()):
    """Paths of the parts that differ. A list that has become longer or shorter differs as a whole."""
    if isinstance(before, dict) and isinstance(after, dict):
        names = {**before, **after}
        return [each for name in names for each in differences(before.get(name), after.get(name), (*path, name))]
    if isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        return [each for at, pair in enumerate(zip(before, after)) for each in differences(*pair, (*path, str(at)))]
    return [] if is_same(before, after) else [path]


def is_same(before, after):
    """Scalars are compared by their text, as CloudFormation reads them."""
    return before == after or (is_scalar(before) and is_scalar(after) and text(before) == text(after))


def is_scalar(value):
    return isinstance(value, (str, int, float))


def text(value):
    return str(value).lower() if isinstance(value, bool) else str(value)

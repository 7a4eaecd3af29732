"""Names as a stranger may see them."""

_SHORT = 2  # characters; a name of two keeps only its first


def mask_name(name: str) -> str:
    """Return a name with its middle hidden, so that its bearer knows it and a stranger does not.

    >>> mask_name("王秀英"), mask_name("李国"), mask_name("欧阳春燕"), mask_name("")
    ('王*英', '李*', '欧**燕', '')
    """
    if len(name) <= _SHORT:
        return name[:1] + "*" * (len(name) - 1)
    return f"{name[0]}{'*' * (len(name) - _SHORT)}{name[-1]}"

"""What a pattern can begin with: read off its text, for patterns as plain as the lines of validator/lexicons/bodies.txt."""

ANY = "."  # stands for whatever letter


def starts(pattern: str, length: int) -> frozenset[str]:
    """The beginnings, of so many letters at most, that a pattern's matches can have."""
    return frozenset(start for branch in _branches(pattern) for start in _of_branch(branch, length))


def can_start(beginnings: frozenset[str], letters: str) -> bool:
    """Can a match with one of these beginnings open with these letters?"""
    return any(all(sign in (ANY, letter) for sign, letter in zip(start, letters, strict=False)) for start in beginnings)


def _of_branch(branch: str, length: int) -> set[str]:
    if not branch or not length:
        return {""}
    firsts, rest = _atom(branch, length)
    if rest.startswith("?"):
        firsts, rest = firsts | {""}, rest[1:]
    elif rest.startswith(("{", "*", "+")):
        return {ANY * length}
    return {first + more for first in firsts for more in _of_branch(rest, length - len(first))}


def _atom(branch: str, length: int) -> tuple[set[str], str]:
    """What the first letter, class or bracket of a branch can begin with, and what stands behind it."""
    if branch[0] == "[":
        close = branch.index("]")
        letters = branch[1:close]
        return ({ANY} if set(letters) & set("^-\\") else set(letters)), branch[close + 1 :]
    if branch[0] == "(":
        close = _closing(branch)
        looks = branch[2] in "<=!"
        return ({""} if looks else set(starts(branch[3:close], length))), branch[close + 1 :]
    if branch[0] == "\\":
        return {ANY}, branch[2:]
    return {branch[0]}, branch[1:]


def _branches(pattern: str) -> list[str]:
    """The alternatives of a pattern, those inside brackets left whole."""
    branches, depth = [""], 0
    for sign in pattern:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            branches.append("")
        else:
            branches[-1] += sign
    return branches


def _closing(branch: str) -> int:
    """Where the bracket closes that a branch opens with."""
    depth = 0
    for at, sign in enumerate(branch):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return at
    raise ValueError(branch)

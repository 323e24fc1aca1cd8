"""Every regular expression of the package, and inputs made to slow each down:
``python -m tests.expressions [PART OF A PLACE ...]`` prints those that four or sixteen times the input
costs more than twice as many times, with the input.

The inputs are made of the expression's own parse tree: what stands before a repeat, then what the
repeat takes, over and over, then something that it does not take.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import pkgutil
import re
import signal
import string
import sys
import time
from collections.abc import Callable, Iterator
from itertools import chain, islice, product
from random import Random
from typing import Any, NamedTuple

import summarize
from summarize.errors import SummarizeError
from summarize.translation.doubts import doubts
from summarize.writers.safe import escaped

parser: Any = importlib.import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
_CALLS = frozenset("compile match search fullmatch sub subn split findall finditer".split())
_SIZES = (10_000, 40_000, 160_000)  # code points
_NOISE = 0.004  # CPU seconds: what takes less at first is not slow at the last
_LETTERS = (
    "aeéstn"
    + string.ascii_letters
    + string.digits
    + " .,;:!?«»\"'’()[]-–—_*#>=/<&%€\n\t\u00a0\u202f\0漢"
)


class Expression(NamedTuple):
    """A regular expression: where it stands, what it is, and how it is used there."""

    place: str  # module:line
    pattern: str
    flags: int
    call: str


def expressions() -> Iterator[Expression]:
    """Yield the expressions of all modules, those that are made of constants of their module."""
    for found in pkgutil.walk_packages(summarize.__path__, "summarize."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        if module.__file__ is None:
            continue
        with open(module.__file__, encoding="utf-8") as file:
            tree = ast.parse(file.read())
        for node in ast.walk(tree):
            if _calls_re(node):
                yield from _evaluated(node, module, tree)


def _calls_re(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in _CALLS
    )


def _looped(name: str, tree: ast.AST, value: Callable[[ast.expr], Any]) -> list[str]:
    """Return the expressions that a loop variable goes through."""
    found: list[str] = []
    for loop in ast.walk(tree):
        if not isinstance(loop, ast.For | ast.comprehension):
            continue
        names = [part.id for part in ast.walk(loop.target) if isinstance(part, ast.Name)]
        if name not in names:
            continue
        try:
            items = list(value(loop.iter))
        except (NameError, AttributeError, TypeError):
            continue
        place = names.index(name)
        rows = [
            item[place] if isinstance(item, tuple) and len(names) > 1 else item for item in items
        ]
        found += [row for row in rows if isinstance(row, str)]
    return found


def _evaluated(node: Any, module: Any, tree: ast.AST) -> Iterator[Expression]:
    place = f"{module.__name__.removeprefix('summarize.')}:{node.lineno}"

    def value(part: ast.expr) -> Any:
        return eval(compile(ast.Expression(part), place, "eval"), dict(vars(module)))  # noqa: S307  # our own code

    try:
        pattern = value(node.args[0])
        flags = [value(one.value) for one in node.keywords if one.arg == "flags"]
        most = {"compile": 1, "sub": 4, "subn": 4, "split": 3}.get(node.func.attr, 2)
        flags += [value(one) for one in node.args[most : most + 1]]
    except NameError as unknown:
        patterns = _looped(unknown.name or "", tree, value)
        for pattern in patterns:
            yield Expression(place, pattern, 0, node.func.attr)
        if not patterns:
            yield Expression(f"{place} ({unknown})", "", 0, node.func.attr)
        return
    if isinstance(pattern, re.Pattern):
        pattern, flags = pattern.pattern, [pattern.flags]
    if isinstance(pattern, bytes):
        pattern = pattern.decode("latin-1")
    yield Expression(place, pattern, int(flags[0]) if flags else 0, node.func.attr)


# Sentences and answers in which numbers, dates, words that count and names are looked for.
_SAID = (
    "Le 12 mars 2024, près de 1 200 personnes ont vu douze ponts rouvrir à midi, dit Anne Morin.",
    "Il n’a jamais plu en une quinzaine de jours, ni gelé dans les années 90, selon l’ONU.",
)
_ANSWERED = (
    "On 12 March 2024 nearly 1,200 people saw a dozen bridges reopen at noon, says Anne Morin.",
    "Am 12. März 2024 sahen fast 1200 Menschen, wie zwölf Brücken öffneten, sagt Anne Morin.",
    "It has never rained in a fortnight, nor frozen in the nineties, according to the UN.",
)


def at_run_time() -> Iterator[Expression]:
    """Yield the expressions that are used and not written as they are, as the package makes them
    while it reads what the project has and looks at some translations.
    """
    made: dict[tuple[str, int], str] = {}
    compiled: Any = vars(re)["_compile"]

    def noted(pattern: Any, flags: int) -> Any:
        caller = sys._getframe(2)
        module = caller.f_globals.get("__name__", "")
        if module.startswith("summarize.") and isinstance(pattern, str | bytes):
            text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
            place = f"{module.removeprefix('summarize.')}:{caller.f_lineno}, made at run time"
            made.setdefault((text, int(flags)), place)
        return compiled(pattern, flags)

    vars(re)["_compile"] = noted
    try:
        _used()
    finally:
        vars(re)["_compile"] = compiled
    written = {(one.pattern, one.flags) for one in expressions()}
    for (pattern, flags), place in made.items():
        if (pattern, flags) not in written:
            yield Expression(place, pattern, flags, "compile")


def _used() -> None:
    """Use the package in as many ways as make expressions."""
    from tests.fuzz.entrances import ENTRANCES
    from tests.fuzz.seeds import seeds

    for name in ("whole", "markup", "formats", "encodings", "records"):
        for data in seeds(name):
            with contextlib.suppress(Exception):  # what is refused has been looked at
                ENTRANCES[name](data)
    for said, answered, to in product(_SAID, _ANSWERED, ("en", "de", "ru", "ja")):
        doubts(said, answered, to)
    for magic in (b"Rar!\x1a\x07", b"\x89PNG\r\n", b"{\\rtf1", "Vélo, c’est Ã©crit".encode()):
        with contextlib.suppress(SummarizeError):
            summarize.read(magic)
    escaped("a\u202eb\t", {"\t": "TAB"})


def attacks(expression: Expression) -> Iterator[tuple[str, str, str]]:
    """Yield inputs of an expression as (before, over and over, after)."""
    tree = parser.parse(expression.pattern, expression.flags)
    dice = Random(expression.pattern)
    seen = set()
    for before, body in _repeats(tree, ""):
        for pump, after in product(islice(_pumps(body, dice), 5), ("", "\0", "!")):
            for head in ("", before):
                if pump and (head, pump, after) not in seen:
                    seen.add((head, pump, after))
                    yield head, pump, after


def _repeats(tree: Any, before: str) -> Iterator[tuple[str, Any]]:
    """Yield each part that is repeated, with a sample of what stands before it."""
    for operator, argument in tree:
        name = str(operator)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            _least, most, body = argument
            if most > 3:
                yield before, body
                if before:  # what opens, over and over, and never closes
                    yield "", parser.parse(re.escape(before))
            yield from _repeats(body, before)
        for part in _inside(name, argument):
            yield from _repeats(part, before)
        before += _sample([(operator, argument)], Random(0))
    # the tail of the whole, over and over, makes a search begin again at each place
    yield "", tree


def _inside(name: str, argument: Any) -> list[Any]:
    if name == "SUBPATTERN":
        return [argument[3]]
    if name == "BRANCH":
        return list(argument[1])
    if name in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    if name == "ATOMIC_GROUP":
        return [argument]
    if name == "GROUPREF_EXISTS":
        return [part for part in argument[1:] if part]
    return []


def _pumps(body: Any, dice: Random) -> Iterator[str]:
    yield _sample(body, Random(0))
    for _ in range(12):
        yield _sample(body, dice)


def _sample(tree: Any, dice: Random) -> str:  # noqa: C901  # a line a kind of node
    """Return a text that a tree takes, or nearly."""
    made = ""
    for operator, argument in tree:
        name = str(operator)
        if name == "LITERAL":
            made += chr(argument)
        elif name == "NOT_LITERAL":
            made += next(sign for sign in _shuffled(dice) if ord(sign) != argument)
        elif name == "ANY":
            made += dice.choice("a .")
        elif name == "IN":
            made += _one_of(argument, dice)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            least, most, body = argument
            count = min(int(most), max(int(least), dice.randrange(3)))
            made += "".join(_sample(body, dice) for _ in range(count))
        elif name == "BRANCH":
            made += _sample(dice.choice(argument[1]), dice)
        elif name == "SUBPATTERN":
            made += _sample(argument[3], dice)
        elif name == "ATOMIC_GROUP":
            made += _sample(argument, dice)
        elif name == "ASSERT" and argument[0] > 0 and dice.random() < 0.5:
            made += _sample(argument[1], dice)
    return made


def _shuffled(dice: Random) -> list[str]:
    return dice.sample(_LETTERS, len(_LETTERS))


def _one_of(argument: Any, dice: Random) -> str:
    """Return a character that a class takes."""
    accepted = [sign for sign in _LETTERS if _takes(argument, sign)]
    literal = [chr(value) for name, value in argument if str(name) == "LITERAL"]
    ranges = [chr(value[0]) for name, value in argument if str(name) == "RANGE"]
    negated = any(str(name) == "NEGATE" for name, _ in argument)
    options = accepted or ([] if negated else literal + ranges) or ["\u2603"]
    return dice.choice(options[:40])


def _takes(argument: Any, sign: str) -> bool:
    code, negated, found = ord(sign), False, False
    for operator, value in argument:
        name = str(operator)
        if name == "NEGATE":
            negated = True
        elif name == "LITERAL":
            found |= code == value
        elif name == "RANGE":
            found |= value[0] <= code <= value[1]
        elif name == "CATEGORY":
            found |= _in_category(str(value), sign)
    return found != negated


def _in_category(name: str, sign: str) -> bool:
    for kind, test in (
        ("DIGIT", sign.isdigit()),
        ("SPACE", sign.isspace()),
        ("WORD", sign.isalnum() or sign == "_"),
    ):
        if kind in name:
            return test != ("NOT" in name)
    return False


class LateError(Exception):
    """An expression that does not come back."""


def seconds(expression: Expression, text: str, call: str) -> float:
    """Return the CPU seconds of one use, a hundred where it takes more than one."""
    compiled = re.compile(expression.pattern, expression.flags)

    def late(_number: int, _frame: object) -> None:
        raise LateError

    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, 1)
    start = time.process_time()
    try:
        if call in ("match", "fullmatch"):
            getattr(compiled, call)(text)
        else:
            for _found in compiled.finditer(text):
                pass
    except LateError:
        return 100
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - start


def grows(expression: Expression) -> tuple[str, str, str] | None:
    """Return the first input that an expression is slowed down by, None without one."""
    deadline = time.monotonic() + 5
    for before, pump, after in attacks(expression):
        for call in ("finditer", "match") if expression.call == "compile" else (expression.call,):
            times = [0.0, 0.0, 0.0]
            for number, size in enumerate(_SIZES):
                text = before + pump * (size // len(pump)) + after
                times[number] = seconds(expression, text, call)
                if times[0] < _NOISE:
                    break
                if times[number] > max(2 * times[0] * size / _SIZES[0], 0.05):
                    return before, pump, after
        if time.monotonic() > deadline:
            break
    return None


def main(parts: list[str]) -> None:
    """Try the expressions whose place holds one of some parts, all without any."""
    tried = set()
    for one in chain(expressions(), at_run_time()):
        if parts and not any(part in one.place for part in parts):
            continue
        if not one.pattern:
            print(f"{one.place}: made at run time, see below", flush=True)
        elif one[1:] not in tried:
            tried.add(one[1:])
            if found := grows(one):
                print(
                    one.place,
                    one.call,
                    *map(repr, (*(part[:30] for part in found), one.pattern[:90])),
                    flush=True,
                )
    print(f"{len(tried)} expressions")


if __name__ == "__main__":
    main(sys.argv[1:])

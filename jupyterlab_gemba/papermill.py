"""Parameters of Gemba Lab's notebooks for papermill: `papermill in.ipynb out.ipynb -p days 10`.

papermill asks installed packages for engines, not for translators. It loads the engine that this module
offers (its own, under our name) whenever it starts, and that is when the translator registers itself.
"""

import json
import math
import re

from papermill.engines import NBClientEngine as Engine
from papermill.exceptions import PapermillException
from papermill.models import Parameter
from papermill.translators import Translator, papermill_translators

__all__ = ["Engine", "GembaTranslator"]

LARGEST_EXACT = 2**53 - 1

RESERVED = frozenset(
    "any arguments await boolean break case catch class const continue debugger default delete do else enum eval export "
    "extends false finally for function if implements import in instanceof interface let never new null number object "
    "package private protected public return static string super switch symbol this throw true try type typeof "
    "undefined unknown var void while with yield".split()
)


class GembaTranslator(Translator):
    """Writes parameters as constants: a cell may declare a name anew, and a constant keeps its exact type."""

    @classmethod
    def assign(cls, name, str_val):
        # Names come from the command line or from a file, and stand in the cell as they are.
        if not re.fullmatch(r"[^\W\d][\w$]*|\$[\w$]*", name) or name in RESERVED:
            raise PapermillException(f"{name!r} cannot be the name of a variable in TypeScript")
        return f"const {name} = {str_val};"

    @classmethod
    def translate(cls, val):
        return cls.translate_list(list(val)) if isinstance(val, (tuple, set)) else super().translate(val)

    @classmethod
    def translate_escaped_str(cls, str_val):
        # JSON is TypeScript, and escapes quotes, line ends and everything beyond ASCII.
        return json.dumps(str(str_val))

    @classmethod
    def translate_none(cls, val):
        return "null"

    @classmethod
    def translate_int(cls, val):
        # A number would silently be another one.
        return f"{val}n" if abs(val) > LARGEST_EXACT else str(val)

    @classmethod
    def translate_float(cls, val):
        if math.isnan(val):
            return "NaN"
        if math.isinf(val):
            return "Infinity" if val > 0 else "-Infinity"
        return repr(float(val))

    @classmethod
    def translate_list(cls, val):
        return f"[{', '.join(map(cls.translate, val))}]"

    @classmethod
    def translate_dict(cls, val):
        # Brackets: `"__proto__": …` would set the object's prototype.
        entries = (f"[{cls.translate_str(str(key))}]: {cls.translate(value)}" for key, value in val.items())
        return f"{{ {', '.join(entries)} }}" if val else "{}"

    @classmethod
    def comment(cls, cmt_str):
        return "\n".join(f"// {line}".rstrip() for line in str(cmt_str).splitlines() or [""])

    # `const days: number = 30; // how long`, as it stands on a line of its own.
    DECLARATION = re.compile(
        r"(?:const|let)\s+(?P<name>[\w$]+)\s*(?::\s*(?P<type>[^=]+?))?\s*=\s*"
        r"(?P<value>(?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[^;\"'`])+?)\s*;?\s*(?://\s*(?P<help>.*))?"
    )

    @classmethod
    def inspect(cls, parameters_cell):
        """The parameters of a cell, for `papermill --help-notebook`."""
        lines = (cls.DECLARATION.fullmatch(line.strip()) for line in parameters_cell["source"].splitlines())
        return [
            Parameter(
                name=found["name"],
                inferred_type_name=found["type"] or cls.inferred_type(found["value"]),
                default=found["value"],
                help=found["help"] or "",
            )
            for found in lines
            if found
        ]

    @staticmethod
    def inferred_type(value):
        """What TypeScript would take a literal for; papermill writes "None" for what is not known."""
        if value in ("true", "false"):
            return "boolean"
        if value[:1] in ("'", '"', "`"):
            return "string"
        return "number" if re.fullmatch(r"[-+]?(\d[\d_]*\.?\d*|\.\d+)([eE][-+]?\d+)?|NaN|-?Infinity", value) else "None"


papermill_translators.register("gemba", GembaTranslator)

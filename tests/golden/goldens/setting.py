"""One row of the tables of settings, and how its options are spelled in C++ and in English."""

import re


class Setting:
    """Shapes of the operands, a bias or not, a value to pad with, and options in the order in which C++ gets them."""

    def __init__(self, *shapes, about="", bias=False, value=None, data="integers", **options):
        self.shapes = shapes
        self.about = about
        self.bias = bias
        self.value = value
        self.data = data
        self.options = options

    def get(self, option, default=None):
        return self.options.get(option, default)

    def per_axis(self, option, axes, default):
        """The option's value for each axis; a single value serves them all."""
        values = self.get(option, default)
        return list(values) if isinstance(values, tuple) else [values] * axes

    def pads(self, axes):
        """Padding before and after each axis."""
        both = self.get("padding", 0)
        return (
            self.per_axis("padding_before", axes, both),
            self.per_axis("padding_after", axes, both),
        )

    def name(self, operation):
        parts = [operation, self.about, *(option_words(*option) for option in self.options.items())]
        parts += ["bias"] * self.bias + [self.data] * (self.data != "integers")
        parts += [f"value {self.value}"] * (self.value is not None)
        return identifier(" ".join(filter(None, parts)))

    def option_types(self):
        return [option_type(*option) for option in self.options.items()]

    def element(self):
        return "int" if self.data == "integers" else "float"

    def comment(self, operation, operands):
        about = f" ({self.about})" if self.about else ""
        shapes = ", ".join(f"{name} ({', '.join(map(str, operand.shape))})" for name, operand in operands.items())
        value = [f"value {self.value}"] if self.value is not None else []
        options = ", ".join([option_words(*option) for option in self.options.items()] + value)
        return f"{operation}{about}: {shapes}" + (f"; {options}" if options else "")


def identifier(words):
    return re.sub(r"[^a-z0-9]+", "_", words.replace("-", "minus ")).strip("_")


def option_words(option, value):
    if option == "mode":
        return value
    if value is True:
        return option.replace("_", " ")
    return f"{option.replace('_', ' ')} {value}"


def option_type(option, value):
    """`stride<2, 1>`, `same_upper` or `pad_mode<reflect>`."""
    if value is True:
        return option
    if option == "mode":
        return f"pad_mode<{value}>"
    return f"{option}<{', '.join(map(str, value)) if isinstance(value, tuple) else value}>"

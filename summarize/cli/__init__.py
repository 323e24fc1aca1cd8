"""The command: arguments in, standard output and an exit code out; the only package with Click."""


def main() -> int:
    """Run the command as a process of its own; the console script starts here."""
    import gc

    from summarize.cli.command import invoke

    gc.freeze()  # what start-up made lives to the end: the collector need not walk it
    gc.disable()  # nor what a text is made of: it has no cycles, and to walk it takes a seventh
    return invoke()

"""Reads PowerShell scripts with tree-sitter and prints what it cannot read, as JSON: a list of places for each file."""

import json
import sys

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

parser = Parser(Language(tree_sitter_powershell.language()))


def unread(node: Node) -> list[str]:
    if node.type == "ERROR" or node.is_missing:
        row, column = node.start_point
        return [f"{row + 1}:{column + 1} {'missing ' if node.is_missing else ''}{node.type}"]
    return [place for child in node.children for place in unread(child)]


def read(file: str) -> list[str]:
    with open(file, "rb") as script:
        return unread(parser.parse(script.read()).root_node)


print(json.dumps([read(file) for file in sys.argv[1:]]))

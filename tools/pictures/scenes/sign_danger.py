"""A warning sign without words at the edge of an overgrown field, seen from a path that people use."""
from kit.sign_by_path import META, sign_by_path


def build():
    return sign_by_path()

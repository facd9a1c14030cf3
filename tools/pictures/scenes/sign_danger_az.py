"""The warning sign by the path with a board in Azerbaijani under it; the wording is a draft."""
from kit.sign_by_path import META as SIGN, sign_by_path

META = dict(SIGN, width=1024, height=768, samples=8)


def build():
    return sign_by_path(('TƏHLÜKƏ!', 'MİNALAR!'))

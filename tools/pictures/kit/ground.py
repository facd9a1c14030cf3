"""Ground as a height function turned into a grid."""
import numpy as np

from .mesh import mesh, obj


def ground(size, hf, mat, n=420, focus=2.2, centre=(0, 0)):
    """A square grid that is denser near its centre; hf(x, y) gives the height."""
    t = np.linspace(-1, 1, n)
    w = np.sign(t) * np.abs(t) ** focus * size
    v = [(x, y, hf(x, y)) for y in w + centre[1] for x in w + centre[0]]
    f = [(j * n + i, j * n + i + 1, (j + 1) * n + i + 1, (j + 1) * n + i) for j in range(n - 1) for i in range(n - 1)]
    return obj('ground', mesh('ground', v, f, mat))

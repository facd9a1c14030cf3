"""Run inside Blender: lay PNG files out on one sheet (`-- sheet.png picture.png …`)."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from kit.denoise import read_image, write_png

TILE_WIDTH, TILE_HEIGHT, GAP = 400, 300, 8


def fit(picture):
    """Shrink a picture into one tile, keeping its shape."""
    height, width, _ = picture.shape
    scale = min(TILE_WIDTH / width, TILE_HEIGHT / height)
    rows = (np.arange(int(height * scale)) / scale).astype(int)
    columns = (np.arange(int(width * scale)) / scale).astype(int)
    return picture[rows][:, columns]


target, *files = sys.argv[sys.argv.index('--') + 1:]
columns = min(4, len(files))
rows = math.ceil(len(files) / columns)
sheet = np.ones((rows * (TILE_HEIGHT + GAP) + GAP, columns * (TILE_WIDTH + GAP) + GAP, 3), np.float32)
for index, file in enumerate(files):
    tile = fit(read_image(file))
    y, x = (GAP + (index // columns) * (TILE_HEIGHT + GAP), GAP + (index % columns) * (TILE_WIDTH + GAP))
    sheet[y:y + tile.shape[0], x:x + tile.shape[1]] = tile
write_png(target, sheet)

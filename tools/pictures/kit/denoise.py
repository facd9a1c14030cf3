"""Denoising from two half renders: non-local means guided by surface colour and direction.

After Rousselle, Knaus and Zwicker (2012, 2013). The halves tell how noisy each pixel is;
the surface passes keep edges and texture.
"""
import struct
import zlib

import bpy
import numpy as np


def denoise(first, second, albedo, normal, strength=.7, feature=.35, radius=6):
    """The mean of both halves with its noise averaged away among alike neighbours."""
    mean = (first + second) / 2
    variance = np.maximum(_box(((first - second) ** 2).sum(2) / 6, 4), 1e-7)
    features = np.concatenate([np.clip(albedo, 0, 1) ** .4545 * 1.5, normal * .6], 2)
    height, width = variance.shape
    total, weights = mean.copy(), np.ones((height, width), np.float32)
    for dy in range(0, radius + 1):
        for dx in range(-radius, radius + 1):
            if dy == 0 and dx <= 0:
                continue  # Each pair of pixels is met once and serves both.
            here = np.s_[:height - dy, max(0, -dx):width - max(0, dx)]
            there = np.s_[dy:, max(0, dx):width - max(0, -dx)]
            va, vb = variance[here], variance[there]
            difference = ((mean[here] - mean[there]) ** 2).sum(2) / 3
            noise = .25 * (va + vb) + .5 * np.minimum(va, vb)
            colour = (difference - noise) / (1e-6 + strength ** 2 * .5 * (va + vb))
            surface = ((features[here] - features[there]) ** 2).sum(2) / feature ** 2
            weight = np.exp(-np.maximum(_box(colour, 1), 0) - surface)
            weight[weight < .02] = 0
            total[here] += weight[..., None] * mean[there]
            total[there] += weight[..., None] * mean[here]
            weights[here] += weight
            weights[there] += weight
    return total / weights[..., None]


def _box(values, radius):
    """The mean of each pixel's square neighbourhood."""
    for axis in (0, 1):
        edges = [(0, 0), (0, 0)]
        edges[axis] = (radius + 1, radius)
        sums = np.cumsum(np.pad(values, edges, 'edge'), axis, dtype=np.float64)
        n = 2 * radius + 1
        values = ((sums[n:] - sums[:-n]) if axis == 0 else (sums[:, n:] - sums[:, :-n])) / n
    return values.astype(np.float32)


def read_image(path):
    """An image file as rows of (red, green, blue), untouched by colour management."""
    image = bpy.data.images.load(path)
    image.colorspace_settings.name = 'Non-Color'
    width, height = image.size
    pixels = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    return np.ascontiguousarray(pixels.reshape(height, width, 4)[::-1, :, :3])


def write_png(path, pixels):
    """Write an 8-bit PNG file; a little noise keeps skies free of bands."""
    height, width, _ = pixels.shape
    grain = np.random.default_rng(1).random((height, width, 1), np.float32)
    rows = np.clip(pixels * 255 + grain, 0, 255).astype(np.uint8).reshape(height, width * 3)
    data = np.hstack([np.zeros((height, 1), np.uint8), rows]).tobytes()

    def chunk(kind, body):
        return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))

    header = struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)
    with open(path, 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', zlib.compress(data, 6))
                   + chunk(b'IEND', b''))

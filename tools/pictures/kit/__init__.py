"""The picture kit: everything a scene needs, in one import (`from kit import *`).

Units: 1 unit is 10 cm in item pictures and 1 m in dioramas.
People, clay and village live in modules of their own and are imported by name.
"""
import math
import random

import bmesh
import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector, noise

from .nodes import *
from .materials import *
from .mesh import *
from .ground import *
from .vegetation import *
from .camera import *
from .light import *
from .render import *

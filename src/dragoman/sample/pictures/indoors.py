"""Scenes under a roof, at a station, and one seen from straight above."""

import itertools

import numpy as np

from dragoman.sample.pictures.brush import Canvas


def night_train(c: Canvas) -> None:
    c.sky([(0, "#86a8c8"), (0.5, "#dfe0d4"), (1, "#f8e2b4")], 0, 0.62)
    c.glow(0.2, 0.42, 0.5, "#fff1c9", 0.85)
    for x, high in ((0.05, 0.1), (0.13, 0.15), (0.21, 0.08), (0.28, 0.12), (0.35, 0.07)):
        c.box(x - 0.035, 0.6 - high, x + 0.035, 0.62, "#b3b7b6")
    c.polygon([(0, 0), (1, 0), (1, 0.09), (0.34, 0.425), (0.3, 0.425), (0, 0.13)], "#3d4a53")
    for step in range(9):
        depth = 0.74**step
        x, y = 0.33 - 0.34 * depth, 0.43 - 0.31 * depth
        c.line(
            [(x, y), (1.02 * depth + 0.33 * (1 - depth), 0.43 - 0.35 * depth)],
            0.002 + 0.008 * depth,
            "#2b363d",
        )
        c.polygon(
            [(x, y), (x + 0.012 * depth, y), (x + 0.012 * depth, y + 0.5 * depth), (x, y + 0.5 * depth)],
            "#2b363d",
        )
    c.polygon([(0, 0.78), (0.33, 0.56), (0.45, 0.56), (0.62, 1), (0, 1)], "#c9bfa9")
    c.polygon([(0.43, 0.56), (0.45, 0.56), (0.62, 1), (0.55, 1)], "#f2e9cf")
    c.polygon([(0.45, 0.56), (0.5, 0.56), (0.9, 1), (0.62, 1)], "#4b4846")
    c.polygon([(0.42, 0.405), (1.0, 0.14), (1.0, 0.93), (0.42, 0.565)], "#234a86")
    c.polygon([(0.42, 0.405), (1.0, 0.14), (1.0, 0.1), (0.42, 0.395)], "#b9c3cb")
    c.polygon([(0.42, 0.53), (1.0, 0.72), (1.0, 0.75), (0.42, 0.537)], "#e5b94d")
    c.polygon([(0.42, 0.55), (1.0, 0.83), (1.0, 0.93), (0.42, 0.565)], "#1a2433")
    edges = [0.425, 0.45, 0.48, 0.52, 0.57, 0.635, 0.72, 0.83, 0.97]
    for index, (left, right) in enumerate(itertools.pairwise(edges)):
        end = left + (right - left) * 0.62
        corners = [(x, _rail(x, part)) for x, part in ((left, 0.28), (end, 0.28), (end, 0.58), (left, 0.58))]
        c.polygon(corners, "#ffe3a0" if index % 3 != 1 else "#9db8cf")
        c.line([corners[0], corners[1]], 0.002, "#12294e")
    door = [(x, _rail(x, part)) for x, part in ((0.765, 0.2), (0.815, 0.2), (0.815, 0.9), (0.765, 0.9))]
    c.polygon(door, "#16305c")
    for x, y, size, coat in (
        (0.3, 0.6, 0.05, "#7a3b3b"),
        (0.36, 0.585, 0.035, "#37474f"),
        (0.2, 0.68, 0.09, "#2d3e50"),
        (0.46, 0.64, 0.07, "#a5572f"),
        (0.52, 0.75, 0.13, "#355245"),
    ):
        _traveller(c, x, y, size, coat)


def _rail(x: float, part: float) -> float:
    """Height on the train's side at `x`: part 0 is its upper edge, 1 the lower."""
    near = (x - 0.42) / 0.58
    top, bottom = 0.405 - 0.265 * near, 0.565 + 0.365 * near
    return top + (bottom - top) * part


def _traveller(c: Canvas, x: float, y: float, size: float, coat: str) -> None:
    wide = size * 0.3
    c.polygon(
        [
            (x - wide * 0.5, y + size * 0.6),
            (x + wide * 2.4, y + size * 0.78),
            (x + wide * 2.6, y + size * 0.83),
            (x - wide * 0.4, y + size * 0.68),
        ],
        "#8c8474",
        0.6,
    )
    c.box(x - wide * 0.55, y + size * 0.2, x - wide * 0.08, y + size * 0.65, "#22262d")
    c.box(x + wide * 0.08, y + size * 0.2, x + wide * 0.55, y + size * 0.65, "#22262d")
    c.polygon(
        [
            (x - wide * 0.6, y - size * 0.3),
            (x + wide * 0.6, y - size * 0.3),
            (x + wide * 0.8, y + size * 0.28),
            (x - wide * 0.8, y + size * 0.28),
        ],
        coat,
    )
    c.disc(x, y - size * 0.42, size * 0.13, "#c99a76")
    c.ellipse(x, y - size * 0.48, size * 0.15, size * 0.09, "#2a211f")
    c.box(x + wide * 0.9, y + size * 0.25, x + wide * 2.1, y + size * 0.62, "#5b2f25")
    c.line(
        [
            (x + wide * 1.2, y + size * 0.25),
            (x + wide * 1.2, y + size * 0.18),
            (x + wide * 1.8, y + size * 0.18),
            (x + wide * 1.8, y + size * 0.25),
        ],
        0.003,
        "#2a1a15",
    )


def bell(c: Canvas) -> None:
    c.sky([(0, "#2b2622"), (0.5, "#4a3d33"), (1, "#221d1a")])
    for row in range(15):
        for column in range(8):
            shade = int(62 + c.random.integers(-14, 14))
            x, y = (column + (row % 2) / 2) / 7 - 0.05, row / 14.5
            c.box(
                x + 0.003,
                y + 0.003,
                x + 0.138,
                y + 0.064,
                f"#{shade + 14:02x}{shade:02x}{shade - 12:02x}",
                0.8,
            )
    c.glow(0.5, 0.42, 0.62, "#f2d9a4", 0.42)
    c.polygon(
        [
            (0.2, 1),
            (0.2, 0.3),
            (0.27, 0.17),
            (0.38, 0.09),
            (0.5, 0.065),
            (0.62, 0.09),
            (0.73, 0.17),
            (0.8, 0.3),
            (0.8, 1),
        ],
        "#9fc0cf",
    )
    c.glow(0.5, 0.55, 0.42, "#fdf3d8", 0.85)
    c.polygon(
        [(0.2, 1), (0.2, 0.84), (0.34, 0.8), (0.52, 0.83), (0.67, 0.79), (0.8, 0.83), (0.8, 1)], "#7d9a83"
    )
    c.polygon([(0.2, 1), (0.2, 0.91), (0.45, 0.87), (0.8, 0.92), (0.8, 1)], "#c9d6cf")
    for y, tall in ((0.15, 0.05), (0.225, 0.045)):
        c.box(0.04, y, 0.96, y + tall, "#5d3f2a")
        c.box(0.04, y, 0.96, y + 0.008, "#8d6642")
        for _ in range(14):
            x = 0.05 + 0.85 * c.random.random()
            place = y + tall * c.random.random()
            c.line([(x, place), (x + 0.08, place)], 0.0014, "#3a2617", 0.6)
    for x in (0.45, 0.55):
        c.line([(x, 0.16), (x, 0.3)], 0.014, "#23211f")
    _bronze(c)


def _bronze(c: Canvas) -> None:
    """The bell itself, slice by slice: width follows its profile, light comes from the left."""
    profile_y = [0.285, 0.3, 0.33, 0.38, 0.46, 0.56, 0.65, 0.71, 0.75, 0.765]
    profile_w = [0.05, 0.1, 0.135, 0.15, 0.165, 0.19, 0.23, 0.275, 0.315, 0.31]
    stops = [0, 0.16, 0.3, 0.5, 0.75, 0.92, 1]
    tones = np.array(
        [
            [58, 44, 26],
            [166, 130, 72],
            [238, 205, 132],
            [150, 112, 56],
            [92, 66, 34],
            [64, 48, 30],
            [112, 96, 70],
        ]
    )
    across = np.linspace(0, 1, 70)
    shades = np.stack([np.interp(across, stops, tones[:, i]) for i in range(3)], axis=-1).astype(int)
    for y in np.linspace(0.285, 0.765, 700):
        half = float(np.interp(y, profile_y, profile_w))
        dim = 0.8 if any(abs(y - ring) < 0.004 for ring in (0.345, 0.36, 0.675, 0.69, 0.735)) else 1.0
        for index in range(69):
            red, green, blue = (int(value * dim) for value in shades[index])
            x0 = 0.5 - half + 2 * half * across[index]
            c.box(x0, y, x0 + 2 * half / 68, y + 0.0014, f"#{red:02x}{green:02x}{blue:02x}")
    c.ellipse(0.5, 0.762, 0.31, 0.02, "#2a2016")
    c.disc(0.5, 0.785, 0.032, "#3a2d1f")
    c.line([(0.5, 0.76), (0.5, 0.785)], 0.012, "#3a2d1f")
    c.line(
        [(0.625, 0.765), (0.61, 0.73), (0.618, 0.7), (0.6, 0.66), (0.607, 0.63), (0.596, 0.6)],
        0.0045,
        "#1d1510",
    )
    c.line([(0.629, 0.765), (0.614, 0.73), (0.622, 0.7), (0.604, 0.66)], 0.0015, "#e2c183", 0.7)
    for x in np.linspace(0.37, 0.63, 11):
        c.line([(x, 0.5), (x + 0.006, 0.48), (x + 0.012, 0.5)], 0.003, "#5d4522", 0.8)


def glacier(c: Canvas) -> None:
    """Ice from straight above: flow lines bend round, rubble rides on them in bands."""
    wide, high = np.meshgrid(np.linspace(0, 1, c.width), np.linspace(0, 1, c.height))
    bend = 0.16 * np.sin(high * 3.3 + 0.4) + 0.05 * c.texture(3)
    across = wide + bend - 0.08
    c.sky([(0, "#b9c3c8"), (1, "#9aa7ae")])
    c.veil(c.texture(6) * 0.55, "#e9eef0")
    for place, width, amount, tint in (
        (0.3, 0.014, 0.85, "#5c564f"),
        (0.41, 0.008, 0.7, "#6b655d"),
        (0.56, 0.02, 0.9, "#514b45"),
        (0.68, 0.006, 0.6, "#77716a"),
    ):
        rough = 0.55 + 0.9 * c.texture(40, 0.4)
        c.veil(np.exp(-(((across - place) / width) ** 2)) * amount * rough, tint)
    stripes = 0.5 + 0.5 * np.sin((across * 34 + c.texture(4) * 1.4) * 6.28)
    c.veil(stripes**6 * 0.22, "#6d7c85")
    cracks = 0.5 + 0.5 * np.sin((high * 46 - (across - 0.5) ** 2 * 60 + c.texture(6) * 3) * 6.28)
    ice = np.exp(-(((across - 0.49) / 0.2) ** 4))
    c.veil(np.clip(cracks - 0.93, 0, 1) * 11 * ice * (c.texture(5) > 0.5), "#3f6f88")
    c.veil(np.exp(-(((across - 0.49) / 0.035) ** 2)) * 0.4 * c.texture(8, 0.5), "#7fb4c6")
    moraine = np.clip((np.abs(across - 0.49) - 0.29) * 14, 0, 1)
    c.veil(moraine, "#6f675c")
    c.veil(moraine * c.texture(60) * 0.75, "#3b3732")
    c.veil(moraine * (c.texture(90) > 0.68) * 0.5, "#a59b8c")
    for x, y, size in ((0.5, 0.32, 0.028), (0.44, 0.67, 0.018), (0.53, 0.78, 0.012)):
        c.ellipse(x, y, size, size * 0.9, "#2b86a3")
        c.ellipse(x - size * 0.1, y - size * 0.1, size * 0.7, size * 0.6, "#4fb0c6")
    c.ellipse(0.735, 0.4, 0.012, 0.009, "#20201f", 0.4)
    for dx, dy in ((-0.012, -0.016), (0.012, -0.016), (-0.012, 0.016), (0.012, 0.016)):
        c.line([(0.715, 0.37), (0.715 + dx, 0.37 + dy)], 0.004, "#f5f5f2")
        c.disc(0.715 + dx, 0.37 + dy, 0.009, "#e2572b", 0.9)
    c.disc(0.715, 0.37, 0.009, "#f5f5f2")


def classroom(c: Canvas) -> None:
    c.sky([(0, "#efe3c8"), (1, "#d9c7a3")], 0, 0.7)
    c.polygon([(0, 0.7), (1, 0.7), (1, 1), (0, 1)], "#9a6a42")
    for index in range(-8, 12):
        c.line([(0.5 + index * 0.07, 0.7), (0.5 + index * 0.24, 1)], 0.003, "#7c5232", 0.7)
    c.box(0, 0.56, 1, 0.7, "#7fa09a")
    c.box(0, 0.553, 1, 0.562, "#4f7069")
    c.box(0.06, 0.1, 0.36, 0.53, "#ffffff")
    c.sky([(0, "#8fc1de"), (1, "#dcecf0")], 0.12, 0.12)
    c.box(0.075, 0.12, 0.345, 0.51, "#b5d8e8")
    c.polygon(
        [
            (0.075, 0.4),
            (0.13, 0.3),
            (0.17, 0.36),
            (0.22, 0.24),
            (0.29, 0.37),
            (0.345, 0.31),
            (0.345, 0.51),
            (0.075, 0.51),
        ],
        "#8198a8",
    )
    c.polygon([(0.2, 0.285), (0.22, 0.24), (0.246, 0.29), (0.225, 0.3), (0.215, 0.285)], "#ffffff")
    c.polygon([(0.075, 0.45), (0.2, 0.41), (0.345, 0.46), (0.345, 0.51), (0.075, 0.51)], "#a5ab71")
    c.box(0.205, 0.12, 0.215, 0.51, "#ffffff")
    c.box(0.075, 0.3, 0.345, 0.31, "#ffffff")
    c.box(0.045, 0.53, 0.375, 0.548, "#f7f0e0")
    c.polygon([(0.075, 0.56), (0.345, 0.56), (0.62, 1), (0.2, 1)], "#fff3cf", 0.28)
    c.box(0.43, 0.14, 0.86, 0.49, "#6b4a2e")
    c.box(0.44, 0.153, 0.85, 0.477, "#23463c")
    c.veil(_inside(c, 0.44, 0.153, 0.85, 0.477) * c.texture(4, 3) * 0.22, "#d9e8de")
    for x0, words in ((0.47, (0.06, 0.09, 0.05, 0.1)), (0.67, (0.08, 0.05, 0.11, 0.06))):
        for index, long in enumerate(words):
            _chalk(c, x0, 0.215 + index * 0.065, long)
    c.line([(0.645, 0.175), (0.645, 0.455)], 0.003, "#dfe9e2", 0.6)
    c.box(0.5, 0.49, 0.8, 0.5, "#8a6038")
    c.box(0.9, 0.36, 0.965, 0.74, "#3a3634")
    c.box(0.922, 0.0, 0.942, 0.37, "#2d2a29")
    c.box(0.91, 0.5, 0.955, 0.58, "#1e1a19")
    c.box(0.914, 0.51, 0.951, 0.572, "#ff9a3d")
    c.glow(0.932, 0.54, 0.2, "#ffb15c", 0.55)
    for y, size, row in ((0.72, 0.095, (0.28, 0.5, 0.72)), (0.86, 0.135, (0.16, 0.5, 0.84))):
        for x in row:
            _desk(c, x, y, size)


def _inside(c: Canvas, x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
    field = np.zeros((c.height, c.width))
    field[int(y0 * c.height) : int(y1 * c.height), int(x0 * c.width) : int(x1 * c.width)] = 1
    return field


def _chalk(c: Canvas, x: float, y: float, long: float) -> None:
    """A word in an unknown hand: joined loops."""
    steps = np.linspace(0, 1, max(8, int(long * 260)))
    phase = c.random.random() * 6
    points = [
        (x + part * long, y + 0.012 * np.sin(part * long * 420 + phase) * (0.5 + 0.5 * c.random.random()))
        for part in steps
    ]
    c.line(points, 0.0035, "#f2f5ef", 0.9)


def _desk(c: Canvas, x: float, y: float, size: float) -> None:
    for side in (-0.8, 0.8):
        c.line([(x + side * size, y), (x + side * size * 1.05, y + size * 1.1)], 0.007, "#3d2a1b")
    c.polygon(
        [
            (x - size * 0.85, y - size * 0.28),
            (x + size * 0.85, y - size * 0.28),
            (x + size, y + size * 0.12),
            (x - size, y + size * 0.12),
        ],
        "#c98f54",
    )
    c.box(x - size, y + size * 0.12, x + size, y + size * 0.26, "#8e5c31")
    for dx, cover in ((-0.45, "#b33a2b"), (0.4, "#2f6f8f")):
        left = x + dx * size
        c.polygon(
            [
                (left - size * 0.2, y - size * 0.16),
                (left + size * 0.2, y - size * 0.16),
                (left + size * 0.24, y + size * 0.02),
                (left - size * 0.22, y + size * 0.02),
            ],
            "#fbf7ea",
        )
        c.polygon(
            [
                (left, y - size * 0.16),
                (left + size * 0.2, y - size * 0.16),
                (left + size * 0.24, y + size * 0.02),
                (left, y + size * 0.02),
            ],
            cover,
        )


def fish_market(c: Canvas) -> None:
    c.sky([(0, "#4d4a45"), (1, "#34322f")])
    c.veil(c.texture(30, 6) * 0.4, "#6d675e")
    for row in range(5):
        c.box(0, row * 0.22 - 0.02, 1, row * 0.22, "#211f1d", 0.8)
    c.polygon([(0.05, 0.09), (0.95, 0.07), (0.97, 0.95), (0.03, 0.93)], "#15130f", 0.45)
    c.polygon([(0.06, 0.06), (0.94, 0.05), (0.95, 0.93), (0.05, 0.91)], "#a9763f")
    c.polygon([(0.095, 0.1), (0.905, 0.095), (0.912, 0.885), (0.088, 0.87)], "#c9dbe2")
    for _ in range(1500):
        x, y = 0.1 + 0.8 * c.random.random(), 0.11 + 0.75 * c.random.random()
        size = 0.006 + 0.012 * c.random.random()
        turn = c.random.random() * 6.28
        corners = [
            (x + size * np.cos(turn + k * 2.1), y + size * 1.3 * np.sin(turn + k * 2.1)) for k in range(3)
        ]
        tint = ("#ffffff", "#b4ccd8", "#e4f0f4", "#92b2c4")[int(c.random.integers(4))]
        c.polygon(corners, tint, 0.75)
    for index, (x, y, lean) in enumerate(
        (
            (0.5, 0.2, 0.03),
            (0.47, 0.345, -0.02),
            (0.53, 0.485, 0.025),
            (0.48, 0.63, -0.03),
            (0.52, 0.775, 0.02),
        )
    ):
        _fish(c, x, y, lean, -1 if index % 2 else 1)
    c.glow(0.15, 0.05, 0.9, "#fff4da", 0.28)


def _fish(c: Canvas, x: float, y: float, lean: float, way: int) -> None:
    """A pike perch lying on ice: body in slices from back to belly, bands, fins, an eye."""
    along = np.linspace(-1, 1, 90)
    half = 0.052 * (1 - np.abs(along) ** 2.4) ** 0.8 * (1 - 0.18 * along)
    spine = [(x + way * 0.31 * t, y + lean * t) for t in along]
    tail_x, tail_y = spine[0]
    c.polygon(
        [
            (tail_x + way * 0.03, tail_y),
            (tail_x - way * 0.065, tail_y - 0.055),
            (tail_x - way * 0.045, tail_y),
            (tail_x - way * 0.065, tail_y + 0.055),
        ],
        "#5d6a58",
    )
    c.polygon(
        [
            (spine[30][0], y - 0.035 + lean * along[30]),
            (spine[38][0], y - 0.088),
            (spine[52][0], y - 0.082),
            (spine[58][0], y - 0.04),
        ],
        "#6f7a62",
        0.95,
    )
    for part in range(24):
        level = part / 23
        tone = [int(a + (b - a) * level**0.8) for a, b in ((66, 238), (82, 236), (66, 222))]
        upper = [(px, py - h + 2 * h * level) for (px, py), h in zip(spine, half, strict=True)]
        lower = [(px, py + h) for (px, py), h in zip(spine, half, strict=True)]
        c.polygon([*upper, *reversed(lower)], f"#{tone[0]:02x}{tone[1]:02x}{tone[2]:02x}")
    for place in range(16, 74, 8):
        px, py = spine[place]
        c.line(
            [(px, py - half[place] * 0.9), (px - way * 0.006, py + half[place] * 0.15)],
            0.013,
            "#39452f",
            0.45,
        )
    c.line([(px, py) for px, py in spine[14:74]], 0.002, "#4b573f", 0.6)
    c.polygon([(spine[60][0], y + 0.02), (spine[50][0], y + 0.05), (spine[62][0], y + 0.042)], "#c9834a")
    c.polygon([(spine[34][0], y + 0.045), (spine[26][0], y + 0.075), (spine[40][0], y + 0.05)], "#c9834a")
    c.line(
        [
            (spine[74][0], y - 0.032 + lean * 0.7),
            (spine[72][0], y + lean * 0.7),
            (spine[75][0], y + 0.034 + lean * 0.7),
        ],
        0.004,
        "#46513c",
        0.8,
    )
    c.line([spine[88], (spine[81][0], spine[81][1] + 0.012)], 0.003, "#2d3427")
    c.disc(spine[82][0], spine[82][1] - 0.012, 0.013, "#e8d9a0")
    c.disc(spine[82][0], spine[82][1] - 0.012, 0.0075, "#15161a")

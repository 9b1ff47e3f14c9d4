"""Scenes under the sky."""

import numpy as np

from dragoman.sample.pictures.brush import Canvas


def lake_shore(c: Canvas) -> None:
    c.sky([(0, "#2c4a6e"), (0.35, "#7d8fa8"), (0.6, "#e6b58c"), (0.75, "#f6dba8"), (1, "#f6dba8")], 0, 0.62)
    c.clouds("#fbe3c4", 0.55, stretch=9, cells=5, cut=0.55)
    c.disc(0.68, 0.5, 0.045, "#fff3d6")
    c.glow(0.68, 0.5, 0.55, "#ffd9a0", 0.6)
    for base, tall, fill in ((0.57, 0.06, "#a98f92"), (0.585, 0.04, "#83737f"), (0.6, 0.025, "#5d5868")):
        c.ridge(base, tall, fill, rough=0.45, waves=3)
    c.water(0.6, "#3d5f7d", "#c79b86", "#ffe9c9", 0.42)
    c.polygon([(0, 0.86), (0.12, 0.83), (0.3, 0.86), (0.52, 0.93), (0.62, 1), (0, 1)], "#3a332f")
    c.polygon([(0, 0.9), (0.16, 0.875), (0.34, 0.91), (0.48, 1), (0, 1)], "#241f20")
    for x, y, size, hull in (
        (0.1, 0.85, 1.0, "#b5523b"),
        (0.27, 0.88, 1.15, "#2f6f8f"),
        (0.44, 0.93, 1.3, "#d9a441"),
    ):
        _boat(c, x, y, 0.085 * size, hull)
    for x, y, size in ((0.82, 0.655, 0.03), (0.9, 0.64, 0.02), (0.55, 0.635, 0.018)):
        _boat(c, x, y, size, "#4a4350")
    for x in (0.36, 0.39):
        c.line([(x, 0.8), (x, 0.91)], 0.004, "#1d191a")
    for x in np.linspace(0.0, 0.22, 46):
        bend = c.random.normal(0, 0.008)
        c.line([(x, 1), (x + bend, 0.9 - 0.06 * c.random.random())], 0.002, "#171416")


def _boat(c: Canvas, x: float, y: float, size: float, hull: str) -> None:
    high = size * 0.34
    c.polygon(
        [
            (x - size, y - high),
            (x + size, y - high * 1.3),
            (x + size * 0.72, y + high * 0.5),
            (x - size * 0.7, y + high * 0.5),
        ],
        hull,
    )
    c.polygon(
        [
            (x - size, y - high),
            (x + size, y - high * 1.3),
            (x + size * 0.95, y - high * 0.95),
            (x - size * 0.93, y - high * 0.62),
        ],
        "#f1e6d6",
        0.85,
    )
    c.polygon(
        [
            (x - size * 0.8, y + high * 0.28),
            (x + size * 0.79, y + high * 0.2),
            (x + size * 0.72, y + high * 0.5),
            (x - size * 0.7, y + high * 0.5),
        ],
        "#17181c",
        0.55,
    )


def rail_dusk(c: Canvas) -> None:
    c.sky([(0, "#1f2549"), (0.4, "#6a4a78"), (0.72, "#e4785a"), (0.95, "#f9c27a"), (1, "#f9c27a")], 0, 0.6)
    c.clouds("#f3a27a", 0.5, stretch=10, cells=6, cut=0.55)
    c.disc(0.5, 0.565, 0.05, "#fff0c4")
    c.glow(0.5, 0.57, 0.5, "#ffb66b", 0.65)
    c.ridge(0.6, 0.05, "#4b3a5a", rough=0.5, waves=4)
    for x, high in (
        (0.06, 0.15),
        (0.1, 0.1),
        (0.15, 0.19),
        (0.2, 0.08),
        (0.8, 0.12),
        (0.85, 0.17),
        (0.9, 0.1),
        (0.95, 0.14),
    ):
        c.box(x - 0.02, 0.6 - high, x + 0.02, 0.62, "#352b4a")
        for row in range(int(high / 0.03)):
            for column in (-0.01, 0.006):
                if c.random.random() < 0.35:
                    c.box(
                        x + column,
                        0.61 - high + row * 0.03,
                        x + column + 0.005,
                        0.622 - high + row * 0.03,
                        "#ffd48a",
                    )
    c.sky([(0, "#5b4156"), (0.3, "#3a2f43"), (1, "#17151f")], 0.6, 1)
    for index in range(34):
        depth = (index / 33) ** 2.2
        y, half = 0.605 + 0.4 * depth, 0.01 + 0.36 * depth
        c.line([(0.5 - half, y), (0.5 + half, y)], 0.001 + 0.014 * depth, "#241d2a", 0.9)
    for side in (-1, 1):
        c.polygon(
            [
                (0.5 + side * 0.004, 0.6),
                (0.5 + side * 0.006, 0.6),
                (0.5 + side * 0.275, 1),
                (0.5 + side * 0.25, 1),
            ],
            "#f6c38d",
        )
        c.polygon(
            [
                (0.5 + side * 0.02, 0.6),
                (0.5 + side * 0.021, 0.6),
                (0.5 + side * 0.9, 1),
                (0.5 + side * 0.86, 1),
            ],
            "#c98a72",
            0.5,
        )
    for step in range(6):
        depth = 0.72 ** float(step)
        x, top, foot = 0.5 + 0.44 * depth, 0.6 - 0.56 * depth, 0.6 + 0.26 * depth
        for side in (x, 1 - x):
            c.line([(side, top), (side, foot)], 0.003 + 0.009 * depth, "#15121c")
            arm = 0.12 * depth * (-1 if side > 0.5 else 1)
            c.line(
                [(side, top + 0.06 * depth), (side + arm, top + 0.09 * depth)],
                0.002 + 0.005 * depth,
                "#15121c",
            )
    for side in (-1, 1):
        c.line([(0.5 + side * 0.33, 0), (0.5, 0.585)], 0.0022, "#15121c")
    c.disc(0.605, 0.66, 0.011, "#ff5a4a")
    c.glow(0.605, 0.66, 0.07, "#ff5a4a", 0.6)
    c.line([(0.605, 0.665), (0.605, 0.76)], 0.006, "#15121c")


def mountain_school(c: Canvas) -> None:
    c.sky([(0, "#4f86b8"), (0.7, "#bcd6e2"), (1, "#e9eee8")], 0, 0.7)
    c.clouds("#ffffff", 0.8, stretch=5, cells=4, cut=0.55)
    far = c.ridge(0.55, 0.42, "#8ea3b8", rough=0.52, waves=4)
    for x, y in far[::1]:
        fall = 0.03 + 0.07 * max(0.0, 0.36 - y)
        if y < 0.38:
            jag = c.random.random() * fall
            c.line([(x, y), (x + 0.004, y + fall + jag)], 0.004, "#f6f9fb", 0.85)
    c.ridge(0.62, 0.24, "#7b8f8e", rough=0.5, waves=5)
    c.ridge(0.7, 0.16, "#8c9a6d", rough=0.42, waves=3)
    c.ridge(0.77, 0.1, "#a3a565", rough=0.35, waves=2, lit="#c5c384")
    c.sky([(0, "#aaa964"), (0.5, "#8f9350"), (1, "#5f6b3a")], 0.77, 1)
    for _ in range(900):
        y = 0.77 + 0.23 * c.random.random() ** 0.8
        x, near = c.random.random(), (y - 0.77) / 0.23
        tint = ("#c9c57e", "#6f7c42", "#d8cf8f")[int(c.random.integers(3))]
        c.line([(x, y), (x + c.random.normal(0, 0.003), y - 0.008 - 0.03 * near)], 0.002, tint, 0.6)
    c.polygon([(0.2, 0.795), (0.82, 0.795), (0.86, 0.815), (0.17, 0.815)], "#3d4a2a", 0.5)
    c.box(0.22, 0.68, 0.8, 0.8, "#efe8da")
    c.box(0.22, 0.77, 0.8, 0.8, "#b9b0a2")
    c.polygon([(0.19, 0.685), (0.25, 0.6), (0.77, 0.6), (0.83, 0.685)], "#2f78b7")
    c.polygon([(0.19, 0.685), (0.83, 0.685), (0.83, 0.695), (0.19, 0.695)], "#1f5688")
    for x in np.linspace(0.3, 0.72, 9):
        c.line([(x, 0.602), (x + (x - 0.51) * 0.1, 0.683)], 0.002, "#28669c", 0.8)
    for index, x in enumerate(np.linspace(0.26, 0.72, 7)):
        if index == 3:
            c.box(x, 0.705, x + 0.045, 0.8, "#7a4a2f")
            continue
        c.box(x - 0.004, 0.706, x + 0.044, 0.762, "#ffffff")
        c.box(x, 0.71, x + 0.04, 0.758, "#54788c")
        c.box(x + 0.018, 0.71, x + 0.022, 0.758, "#ffffff")
    c.box(0.66, 0.54, 0.685, 0.62, "#8a4a3a")
    for index in range(9):
        c.disc(
            0.675 + 0.016 * index + 0.004 * index**1.3,
            0.52 - 0.03 * index,
            0.012 + 0.004 * index,
            "#ffffff",
            0.28,
        )
    for x in (0.3, 0.37, 0.44):
        c.polygon([(x, 0.665), (x + 0.05, 0.665), (x + 0.055, 0.62), (x + 0.012, 0.62)], "#16324f")
    for x, coat in ((0.12, "#c9432f"), (0.15, "#e3a32f"), (0.89, "#35618e")):
        c.box(x - 0.007, 0.79, x + 0.007, 0.835, coat)
        c.disc(x, 0.78, 0.013, "#5b4234")
        c.box(x - 0.006, 0.835, x + 0.006, 0.86, "#2c2a33")


def wheat_field(c: Canvas) -> None:
    c.sky([(0, "#59748f"), (0.6, "#b8b9b0"), (1, "#ecd9ae")], 0, 0.55)
    c.clouds("#e9e6de", 0.8, stretch=6, cells=5, cut=0.42)
    c.clouds("#4e6075", 0.6, stretch=8, cells=4, cut=0.55)
    c.glow(0.2, 0.52, 0.5, "#ffe2a2", 0.6)
    c.ridge(0.545, 0.025, "#8d8a6e", rough=0.4, waves=3)
    c.sky([(0, "#d9b96b"), (0.25, "#d2a548"), (1, "#8f6426")], 0.54, 1)
    for index in range(16):
        lean = (index - 7.5) / 7.5
        c.line([(0.62 + lean * 0.05, 0.545), (0.62 + lean * 2.4, 1)], 0.003, "#a9823a", 0.55)
    for _ in range(5200):
        near = c.random.random() ** 0.55
        y = 0.555 + 0.47 * near
        x = c.random.random()
        tint = ("#f3d888", "#e2b659", "#b98432", "#fbe7a8")[int(c.random.integers(4))]
        sway = 0.006 * np.sin(x * 30) + c.random.normal(0, 0.002)
        tip = (x + sway * (0.4 + near), y - 0.006 - 0.05 * near)
        c.line([(x, y), tip], 0.0008 + 0.003 * near, tint)
    _combine(c, 0.64, 0.6)
    c.glow(0.62, 0.63, 0.16, "#f3dca0", 0.5)
    c.veil(np.clip(c.texture(3, 3) - 0.55, 0, 1) * 0.25, "#fff0c0")


def _combine(c: Canvas, x: float, y: float) -> None:
    c.box(x - 0.075, y - 0.085, x + 0.06, y + 0.01, "#b33a2b")
    c.box(x - 0.075, y - 0.03, x + 0.06, y + 0.01, "#8d2b21")
    c.polygon(
        [(x + 0.06, y - 0.13), (x + 0.1, y - 0.12), (x + 0.105, y - 0.03), (x + 0.06, y - 0.03)], "#2f4653"
    )
    c.polygon(
        [(x + 0.066, y - 0.122), (x + 0.094, y - 0.113), (x + 0.098, y - 0.06), (x + 0.066, y - 0.06)],
        "#b9d3da",
    )
    c.polygon(
        [(x - 0.04, y - 0.085), (x - 0.11, y - 0.14), (x - 0.1, y - 0.155), (x - 0.02, y - 0.1)], "#d8a93b"
    )
    c.polygon(
        [(x + 0.1, y - 0.01), (x + 0.165, y + 0.0), (x + 0.165, y + 0.04), (x + 0.1, y + 0.03)], "#d8a93b"
    )
    for dx, radius in ((0.045, 0.05), (-0.05, 0.034)):
        c.disc(x + dx, y + 0.015, radius, "#1e1c1c")
        c.disc(x + dx, y + 0.015, radius * 0.5, "#d8a93b")


def strait_pilot(c: Canvas) -> None:
    c.sky([(0, "#6d7f8c"), (0.7, "#aebabf"), (1, "#d7d9d3")], 0, 0.56)
    c.clouds("#dfe4e4", 0.8, stretch=7, cells=5, cut=0.45)
    c.clouds("#566773", 0.55, stretch=9, cells=4, cut=0.58)
    c.ridge(0.555, 0.035, "#8c9aa0", rough=0.45, waves=2)
    c.box(0.06, 0.47, 0.075, 0.545, "#7d8b91")
    c.disc(0.0675, 0.465, 0.012, "#7d8b91")
    c.sky([(0, "#93a3a8"), (0.3, "#6d838c"), (1, "#34505c")], 0.55, 1)
    for _ in range(420):
        near = c.random.random() ** 1.4
        y, x = 0.56 + 0.44 * near, c.random.random()
        long = 0.01 + 0.06 * near
        tint = ("#b9c8cb", "#284552", "#8fa5ab")[int(c.random.integers(3))]
        c.line([(x, y), (x + long * 0.5, y - 0.006 * near), (x + long, y)], 0.001 + 0.004 * near, tint, 0.45)
    c.polygon([(0.3, 0.52), (0.96, 0.5), (0.93, 0.615), (0.33, 0.615)], "#29323b")
    c.polygon([(0.325, 0.59), (0.935, 0.59), (0.93, 0.615), (0.33, 0.615)], "#7d2f2b")
    c.polygon([(0.3, 0.52), (0.96, 0.5), (0.96, 0.508), (0.302, 0.528)], "#d9d5c9", 0.7)
    c.box(0.81, 0.37, 0.91, 0.51, "#dedcd3")
    c.box(0.83, 0.32, 0.9, 0.38, "#e9e7df")
    c.box(0.825, 0.335, 0.905, 0.352, "#33424c")
    for row in (0.4, 0.435, 0.47):
        for column in np.linspace(0.82, 0.895, 7):
            c.box(column, row, column + 0.006, row + 0.014, "#4c5b64")
    c.box(0.87, 0.24, 0.895, 0.33, "#c8733a")
    c.line([(0.5, 0.51), (0.5, 0.4), (0.53, 0.51)], 0.005, "#8a8577")
    c.line([(0.66, 0.505), (0.66, 0.4), (0.69, 0.505)], 0.005, "#8a8577")
    for x in np.linspace(0.36, 0.78, 18):
        c.line([(x, 0.518), (x, 0.5)], 0.002, "#a7a294")
    c.polygon([(0.02, 0.86), (0.13, 0.785), (0.2, 0.8), (0.08, 0.87)], "#e6eef0", 0.5)
    c.polygon([(0.0, 0.9), (0.14, 0.81), (0.3, 0.825), (0.1, 0.9)], "#eef4f5", 0.45)
    c.polygon([(0.13, 0.745), (0.37, 0.73), (0.335, 0.82), (0.155, 0.82)], "#e2622b")
    c.polygon([(0.15, 0.8), (0.342, 0.8), (0.335, 0.82), (0.155, 0.82)], "#2a2f36")
    c.polygon([(0.13, 0.745), (0.37, 0.73), (0.368, 0.74), (0.132, 0.755)], "#ffffff", 0.85)
    c.polygon([(0.19, 0.745), (0.2, 0.655), (0.285, 0.655), (0.305, 0.738)], "#f2f0ea")
    c.polygon([(0.207, 0.7), (0.212, 0.668), (0.278, 0.668), (0.288, 0.7)], "#263945")
    c.line([(0.24, 0.655), (0.24, 0.55)], 0.005, "#f2f0ea")
    c.line([(0.215, 0.6), (0.265, 0.6)], 0.004, "#f2f0ea")
    for _ in range(26):
        x = 0.12 + 0.26 * c.random.random()
        c.disc(x, 0.82 + 0.012 * c.random.random(), 0.006 + 0.008 * c.random.random(), "#f4f8f9", 0.6)


def vineyard(c: Canvas) -> None:
    c.sky([(0, "#26305c"), (0.45, "#7c6389"), (0.8, "#efa27c"), (1, "#fbd9a2")], 0, 0.5)
    for _ in range(60):
        c.disc(
            c.random.random(), 0.24 * c.random.random(), 0.0012 + 0.0015 * c.random.random(), "#ffffff", 0.7
        )
    c.glow(0.74, 0.5, 0.45, "#ffcf92", 0.75)
    c.ridge(0.5, 0.1, "#6f5c7f", rough=0.45, waves=3)
    c.ridge(0.53, 0.07, "#4d4763", rough=0.4, waves=3)
    c.box(0.2, 0.435, 0.25, 0.5, "#d9bfa5")
    c.polygon([(0.193, 0.44), (0.225, 0.405), (0.257, 0.44)], "#8c4a3d")
    c.box(0.222, 0.455, 0.232, 0.47, "#ffd98c")
    for x, high in ((0.275, 0.09), (0.29, 0.11), (0.305, 0.08)):
        c.ellipse(x, 0.5 - high / 2, 0.007, high / 2, "#2d3145")
    c.sky([(0, "#8a6a5b"), (0.4, "#7a4f3c"), (1, "#452a25")], 0.52, 1)
    for row in range(-9, 10):
        _vines(c, row)
    c.glow(0.74, 0.53, 0.6, "#ffb977", 0.28)


def _vines(c: Canvas, row: int) -> None:
    """One row of vines from the vanishing point towards us: leaves thicken as they come nearer."""
    for step in range(120):
        depth = (step / 119) ** 1.9
        x = 0.6 + row * (0.012 + 0.24 * depth)
        y = 0.535 + 0.52 * depth
        if not -0.15 < x < 1.15:
            continue
        if step % 9 == 0:
            c.line([(x, y), (x, y - 0.02 - 0.16 * depth)], 0.0015 + 0.006 * depth, "#2a1d1e")
        for _ in range(3 + int(7 * depth)):
            dx, dy = c.random.normal(0, 0.004 + 0.022 * depth), c.random.random() * (0.014 + 0.15 * depth)
            tint = ("#3f5a37", "#587542", "#83944c", "#2c4230", "#b58a3e")[
                int(c.random.choice(5, p=[0.3, 0.28, 0.14, 0.2, 0.08]))
            ]
            c.disc(x + dx, y - dy - 0.01 * depth, 0.0015 + 0.009 * depth, tint)

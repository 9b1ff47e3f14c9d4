"""The commands, one module a family. Thin: what they do is a room's or the portal's.

A module here that has a `register` is a family: it is handed the sub-parsers and adds its commands to them. At its top a module
imports only the standard library and its neighbours; the rooms a command needs it imports inside the function that runs it, so
that `dragoman detect` does not wait for Django.
"""

package dev.moot.lambdas;

/** Whose method a lambda of {@link Kinds} asks for. */
class KindsParent {

  String name() {
    return "parent";
  }
}

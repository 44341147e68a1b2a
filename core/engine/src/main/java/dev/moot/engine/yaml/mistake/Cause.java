package dev.moot.engine.yaml.mistake;

import java.util.Optional;

/** A kind of mistake. */
@FunctionalInterface
interface Cause {

  /** The mistake, if it is of this kind. */
  Optional<Mistake> in(Trouble trouble);
}

package dev.moot.engine.config;

import dev.moot.api.model.Keyword;

/** What a picture for sharing can be drawn of. */
public enum SharedKind implements Keyword {
  DIGESTS,
  DEBATES,
  CLAIMS,
  PEOPLE
}

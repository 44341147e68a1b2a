package dev.moot.engine.config;

import dev.moot.api.model.Keyword;

/** How far the text of posts is trusted. */
public enum Markup implements Keyword {
  /** Only a short list of harmless HTML tags passes; the rest is shown as text. */
  SAFE,
  /** Raw HTML in posts passes as it is. */
  TRUSTED
}

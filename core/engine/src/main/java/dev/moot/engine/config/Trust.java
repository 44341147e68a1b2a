package dev.moot.engine.config;

import dev.moot.api.model.Keyword;

/** How far the files of a site are trusted, which may come from people whom nobody knows. */
public enum Trust implements Keyword {
  /** Nothing in them is to run in a reader's browser. */
  SAFE,
  /** They are published as they are. */
  TRUSTED
}

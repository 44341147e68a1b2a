package dev.moot.browser;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.serve.ServeListener;
import java.util.List;

/** Hears what a server has to tell and says nothing; a server that breaks down fails the test. */
final class SilentListener implements ServeListener {

  @Override
  public void updated(List<Diagnostic> problems, FileLines source) {}

  @Override
  public void failed(RuntimeException reason) {
    throw new AssertionError(reason);
  }
}

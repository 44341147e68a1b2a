package dev.moot.engine.plugin;

/**
 * Thrown by the engine through a plugin's frames after a problem has been reported, so that the
 * page is given up without blaming the plugin. Carries no message: what is wrong is in the
 * diagnostics.
 */
public final class EngineSignal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EngineSignal() {
    super(null, null, false, false);
  }
}

package dev.moot.dist.lsp;

import com.google.gson.JsonObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One editor for all tests of a class, which each begin with no file open. */
final class SharedSession extends EditorSession implements AfterEachCallback, AfterAllCallback {

  private SharedSession() throws Exception {
    super(SITE, new ClientCapabilities(), new JsonObject());
    check(""); // names are known once the site has been read
  }

  /** One in {@link #SITE}. */
  static SharedSession begin() {
    try {
      return new SharedSession();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    shutAll();
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    close();
  }
}

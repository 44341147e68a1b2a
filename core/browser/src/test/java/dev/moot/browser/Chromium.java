package dev.moot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the machine's Chromium as a {@link Browser}, started once for all of them. It is that
 * of Debian's package unless {@code CHROMIUM} in the environment names another; none is downloaded.
 * What tests wait for may come as late as on a busy machine.
 */
public final class Chromium implements ParameterResolver {

  /** No test waits so long unless it fails. */
  private static final double PATIENCE_MILLIS = 1_800_000;

  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .browser();
  }

  /** A browser, and the driver that speaks to it. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      String executable = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of(executable))
                      .setTimeout(PATIENCE_MILLIS)
                      // Containers run as root, where Chromium's own sandbox does not start.
                      .setArgs(List.of("--no-sandbox", "--disable-gpu")));
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      return new Running(playwright, patient(browser));
    }

    /** The same browser, whose pages wait for long: a browser has no such setting for all. */
    private static Browser patient(Browser browser) {
      return (Browser)
          Proxy.newProxyInstance(
              Browser.class.getClassLoader(),
              new Class<?>[] {Browser.class},
              (proxy, method, arguments) -> {
                Object result = method.invoke(browser, arguments);
                if (result instanceof BrowserContext context) {
                  context.setDefaultTimeout(PATIENCE_MILLIS);
                } else if (result instanceof Page page) {
                  page.setDefaultTimeout(PATIENCE_MILLIS);
                }
                return result;
              });
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}

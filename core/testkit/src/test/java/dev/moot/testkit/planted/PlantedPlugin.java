package dev.moot.testkit.planted;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Permalink;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Html;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A plugin with one directive, which has a defect. */
public abstract class PlantedPlugin implements Plugin {

  @Override
  public String id() {
    return "planted";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(directive("planted"));
  }

  final Directive directive(String name) {
    return Directive.of(
        name,
        call -> Html.markup("<section>" + shown(call) + call.body() + "</section>"),
        Directive.Attribute.text("words"));
  }

  abstract String shown(DirectiveCall call);

  /** What it shows is another each time. */
  public static final class Random extends PlantedPlugin {
    @Override
    String shown(DirectiveCall call) {
      return Double.toString(Math.random());
    }
  }

  /** It shows the day, which two builds of one day have in common. */
  public static final class OfToday extends PlantedPlugin {
    @Override
    String shown(DirectiveCall call) {
      return LocalDate.now(ZoneOffset.UTC).toString();
    }
  }

  /** It writes numbers as the machine does. */
  public static final class Local extends PlantedPlugin {
    @Override
    @SuppressWarnings({"DefaultLocale", "AnnotateFormatMethod"})
    String shown(DirectiveCall call) {
      return String.format("%,d", 1234567);
    }
  }

  /** It shows whether it is shown on two threads at once. */
  public static final class Threaded extends PlantedPlugin {
    private final CountDownLatch two = new CountDownLatch(2);
    private final ThreadLocal<Boolean> counted = ThreadLocal.withInitial(() -> false);

    @Override
    String shown(DirectiveCall call) {
      if (!counted.get()) {
        counted.set(true);
        two.countDown();
      }
      try {
        return "" + two.await(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** It counts posts as they are parsed, and shows how many they were. */
  public static final class Counting extends PlantedPlugin {
    private final AtomicInteger posts = new AtomicInteger();

    @Override
    public List<Contribution> contribute(PluginSettings settings) {
      return List.of(
          directive("planted"),
          new MarkdownSyntax(List.of(), (source, diagnostics) -> posts.incrementAndGet()));
    }

    @Override
    String shown(DirectiveCall call) {
      return "of " + posts;
    }
  }

  /** It shows the words that it was first asked to show, on whatever site. */
  public static final class Remembering extends PlantedPlugin {
    private String first = "";

    @Override
    String shown(DirectiveCall call) {
      first = first.isEmpty() ? call.attribute("words").orElse("") : first;
      return first;
    }
  }

  /** It stands for one that comes with Moot, and has the directive that the others have. */
  public static final class Shipped extends PlantedPlugin {
    @Override
    public String id() {
      return "other";
    }

    @Override
    String shown(DirectiveCall call) {
      return "";
    }
  }

  /** Its id is the same in each place. */
  public static final class FixedId extends PlantedPlugin {
    @Override
    String shown(DirectiveCall call) {
      return "<p id=\"fixed\">Here.</p>";
    }
  }

  /** It links to the top of the host. */
  public static final class FromTheTop extends PlantedPlugin {
    @Override
    String shown(DirectiveCall call) {
      return "<a href=\"/archive/\">All</a>";
    }
  }

  /** It has a block in a paragraph, which ends it. */
  public static final class Invalid extends PlantedPlugin {
    @Override
    String shown(DirectiveCall call) {
      return "<p>One <div>two</div> three</p>";
    }
  }

  /** Its page closes what it did not open. */
  public static final class InvalidPage extends PlantedPlugin {
    @Override
    public List<Contribution> contribute(PluginSettings settings) {
      return List.of(
          directive("planted"),
          (PageGenerator)
              site ->
                  List.of(
                      new GeneratedPage(
                          Permalink.page("own"),
                          "Own",
                          "",
                          "own",
                          scope -> Map.of("text", Html.markup("One</span>")))));
    }

    @Override
    String shown(DirectiveCall call) {
      return "";
    }
  }

  /** What a writer wrote goes into the page as it is. */
  public static final class Trusting extends PlantedPlugin {
    @Override
    String shown(DirectiveCall call) {
      return call.attribute("words").orElse("");
    }
  }
}

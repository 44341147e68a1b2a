package dev.moot.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MissingModuleTest {

  @Test
  void everyPackageThatDownloadsAreWithoutHasItsModule() throws IOException {
    Matcher modules =
        Pattern.compile("<image\\.modules>(.*)</image\\.modules>")
            .matcher(Files.readString(Path.of("../dist/pom.xml")));
    assertThat(modules.find()).isTrue();
    Configuration image =
        Configuration.empty()
            .resolve(
                ModuleFinder.ofSystem(), ModuleFinder.of(), Set.of(modules.group(1).split(",")));

    assertThat(ModuleFinder.ofSystem().findAll())
        .filteredOn(m -> m.descriptor().name().matches("(java|jdk)\\..*"))
        .allSatisfy(
            m ->
                m.descriptor().exports().stream()
                    .filter(e -> !e.isQualified())
                    .forEach(
                        e -> {
                          String module = m.descriptor().name();
                          if (image.findModule(module).isEmpty()) {
                            assertThat(MissingModule.of(e.source())).hasValue(module);
                          } else {
                            assertThat(MissingModule.of(e.source())).isNotPresent();
                          }
                        }));
  }

  @Test
  void aClassThatIsMissingForAnotherReasonIsNoMissingModule() {
    ModuleLayer none = ModuleLayer.empty();

    assertThat(MissingModule.behind(new NoClassDefFoundError("com/sun/jdi/Value"), none))
        .hasValue("jdk.jdi");
    assertThat(MissingModule.behind(new ClassNotFoundException("java.rmi.Remote"), none))
        .hasValue("java.rmi");
    assertThat(MissingModule.behind(new NoClassDefFoundError("org/their/Library"), none)).isEmpty();
    assertThat(MissingModule.behind(new NoClassDefFoundError(), none)).isEmpty();
    assertThat(MissingModule.behind(new IllegalStateException("java.rmi.Remote"), none)).isEmpty();
    assertThat(MissingModule.behind(new NoClassDefFoundError("java/rmi/Gone"), ModuleLayer.boot()))
        .isEmpty();
  }
}

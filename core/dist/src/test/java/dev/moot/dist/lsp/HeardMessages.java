package dev.moot.dist.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What an editor hears of a server without asking. */
final class HeardMessages implements LanguageClient {

  private final Map<String, List<Diagnostic>> problems = new ConcurrentHashMap<>();
  private final List<String> logged = new CopyOnWriteArrayList<>();

  /** What is wrong, by the address of the file, as it was told last. */
  Map<String, List<Diagnostic>> problems() {
    return problems;
  }

  /** What it logged and showed. */
  List<String> logged() {
    return logged;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    problems.put(params.getUri(), params.getDiagnostics());
  }

  @Override
  public void logMessage(MessageParams message) {
    logged.add(message.getMessage());
  }

  @Override
  public void showMessage(MessageParams message) {
    logged.add(message.getMessage());
  }

  @Override
  public void telemetryEvent(Object object) {
    // There is none.
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(new MessageActionItem(""));
  }
}

package dev.moot.engine.render.page;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.render.output.OutputFile;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page still to be rendered.
 *
 * @param permalink where it appears
 * @param place what to blame when it cannot be rendered
 * @param render renders it; called once, on a worker thread
 */
public record PageTask(
    Permalink permalink, SourceLocation place, Supplier<List<OutputFile>> render) {}

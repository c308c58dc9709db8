package org.gongkai.site;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that another thread makes while this one goes on. */
final class Ahead<T> implements Supplier<T> {
    private final CompletableFuture<T> making;

    private Ahead(CompletableFuture<T> making) {
        this.making = making;
    }

    static <T> Supplier<T> of(Supplier<T> making) {
        return new Ahead<>(CompletableFuture.supplyAsync(making));
    }

    /** Waits for it. Throws what its making threw. */
    @Override
    public T get() {
        try {
            return making.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
        }
    }
}

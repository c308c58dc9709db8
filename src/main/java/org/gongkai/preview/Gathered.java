package org.gongkai.preview;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.site.Outcome;
import org.gongkai.site.Watcher;

/** Gathers what a build tells. */
final class Gathered implements Watcher {
    /** Beyond these, faulty files are told by name only: nobody reads on, and memory has an end. */
    private static final int MOST_EXPLAINED = 1000;

    private final Teller teller;
    private final Map<String, Standing.Errors> errors;
    private int made;

    /** @param before errors that still stand where nothing else is told */
    Gathered(Teller teller, Map<String, Standing.Errors> before) {
        this.teller = teller;
        this.errors = new HashMap<>(before);
    }

    @Override
    public void done(Outcome outcome) {
        String name = outcome.file().shown();
        made += outcome.state() == Outcome.State.MADE ? 1 : 0;
        if (outcome.counts().errors() == 0) {
            errors.remove(name);
            return;
        }
        String text = errors.size() < MOST_EXPLAINED || errors.containsKey(name)
                ? teller.errors(outcome)
                : name + "：" + outcome.counts().errors() + " 处错误，用 gongkai check 查看。";
        String folder = outcome.file().year().isPresent()
                ? outcome.file().year().getAsInt() + "/" + outcome.file().id()
                : "";
        errors.put(name, new Standing.Errors(name, folder, text));
    }

    int made() {
        return made;
    }

    Map<String, Standing.Errors> errors() {
        return errors;
    }
}

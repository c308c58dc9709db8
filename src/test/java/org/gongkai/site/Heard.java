package org.gongkai.site;

import java.util.ArrayList;
import java.util.List;

/** What a build told. */
record Heard(List<Outcome> outcomes, List<String> remarks) implements Watcher {
    Heard() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void done(Outcome outcome) {
        outcomes.add(outcome);
    }

    @Override
    public void remark(String text) {
        remarks.add(text);
    }
}

package org.gongkai.publish;

import java.util.List;
import org.gongkai.publish.target.Promise;

/**
 * What a publication did, or would do.
 *
 * @param edition the number of the edition that visitors see now
 * @param added paths, as the two after it
 * @param travelled how many contents were uploaded
 * @param besides how many entries in the target's folder are not ours
 * @param unlinked pages that were published without links to what the target does not have of other years
 * @param behind years that ought to be published as well, since pages lead there in vain or from there
 */
public record Report(
        int edition,
        int files,
        List<String> added,
        List<String> changed,
        List<String> removed,
        int travelled,
        Promise promise,
        long besides,
        List<String> unlinked,
        List<String> behind) {
    static Report of(Plan plan, int travelled, Promise promise, long besides) {
        return new Report(
                plan.to().number(),
                plan.to().files().size(),
                List.copyOf(plan.added()),
                List.copyOf(plan.changed()),
                List.copyOf(plan.removed()),
                travelled,
                promise,
                besides,
                List.of(),
                List.of());
    }

    Report with(BuiltTree.Fit fit) {
        return new Report(
                edition,
                files,
                added,
                changed,
                removed,
                travelled,
                promise,
                besides,
                List.copyOf(fit.lost().keySet()),
                List.copyOf(fit.behind()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}

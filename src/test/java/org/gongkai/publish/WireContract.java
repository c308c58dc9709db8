package org.gongkai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongkai.publish.target.Promise;
import org.gongkai.publish.target.TargetFault;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Test;

/** What holds for every target at the other end of a wire. */
abstract class WireContract extends PublisherContract {
    @Test
    void isNeverSeenMixedOrTornWhereverTheConnectionIsCut() throws IOException {
        pages("v0");
        publish();
        long whole;
        try (CuttingProxy proxy = new CuttingProxy(portal.port(), Long.MAX_VALUE / 2)) {
            pages("measured");
            publishThrough(proxy);
            whole = proxy.passed();
        }
        int cuts = Integer.getInteger("gongkai.publish.cuts", 4);
        int interrupted = 0;
        try (Reader reader = new Reader(portal.served(), portal.promise() == Promise.SWITCH)) {
            for (int cut = 0; cut < cuts; cut++) {
                pages("v" + (cut + 1));
                try (CuttingProxy proxy = new CuttingProxy(portal.port(), whole * (2L * cut + 1) / (2L * cuts))) {
                    publishThrough(proxy);
                } catch (TargetFault e) {
                    assertThat(e.kind()).as(e.getMessage()).isEqualTo(Kind.UNREACHABLE);
                    interrupted++;
                }
                publish();
                site.assertServed(portal.served());
            }
            assertThat(reader.faults()).isEmpty();
            assertThat(reader.rounds()).isPositive();
        }
        assertThat(interrupted).isGreaterThanOrEqualTo(cuts / 2);
    }

    private void publishThrough(CuttingProxy proxy) throws IOException {
        String address = portal.address()
                .replace(":" + portal.port(), ":" + proxy.port())
                .replace("%3A" + portal.port(), "%3A" + proxy.port());
        try (Publisher publisher =
                publisher(Targets.at(address, Portal.secrets(portal.cutEnvironment(proxy.port())), SHORT.once()))) {
            publisher.publish(site.built());
        }
    }

    /** A tree whose files all end with their version. */
    private void pages(String version) throws IOException {
        site = Site.of(work.resolve("out"), "x".repeat(3000) + " " + version + " end");
    }
}

package org.gongkai.publish;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.publish.target.TargetFault.Kind;
import org.junit.jupiter.api.Test;

/** What holds for every target over a network. */
abstract class SignedInContract extends WireContract {
    Publisher publisher(String address, Map<String, String> changes) {
        Map<String, String> environment = new HashMap<>(portal.environment());
        environment.putAll(changes);
        return publisher(Targets.at(address, Portal.secrets(environment), SHORT));
    }

    @Override
    int steps() {
        return 8;
    }

    @Test
    void refusesAWrongPassword() {
        try (Publisher publisher = publisher(
                portal.address(),
                Map.of("GONGKAI_PASSWORD", "secret but wrong", "AWS_SECRET_ACCESS_KEY", "secret but wrong"))) {
            refused(Kind.AUTH, () -> publisher.publish(site.built()));
        }
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        String address = portal.address();
        portal.close();
        try (Publisher publisher = publisher(address, Map.of())) {
            refused(Kind.UNREACHABLE, () -> publisher.publish(site.built()));
        }
    }
}

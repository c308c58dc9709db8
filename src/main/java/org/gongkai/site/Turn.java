package org.gongkai.site;

import java.util.Optional;

/**
 * One data file after its turn.
 *
 * @param outcome nothing for a report whose data file has a name that cannot be
 * @param entry what the manifest is to say of it; nothing if it has never been made
 */
public record Turn(Optional<Outcome> outcome, Optional<ManifestEntry> entry) {}

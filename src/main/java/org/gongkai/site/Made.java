package org.gongkai.site;

import java.util.Map;
import java.util.Optional;

/**
 * One report after its turn, before anything is written.
 *
 * @param entry what the manifest is to say of it; nothing if it has never been made
 * @param files to be written, by name in this order; empty if none need be
 */
record Made(Outcome outcome, Optional<ManifestEntry> entry, Map<String, byte[]> files) {}

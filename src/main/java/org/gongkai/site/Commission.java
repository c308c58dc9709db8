package org.gongkai.site;

import java.util.Optional;

/**
 * A data file that is to be taken all the way.
 *
 * @param before what the last run left of its report
 */
public record Commission(DataFile file, Optional<ManifestEntry> before) {}

package org.gongkai.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages archives of XML, by seed: their bytes, their parts, the bytes and the trees of parts; mostly the archive is whole again. */
record DamagedArchive(Random random) {
    private static final List<String> ELSEWHERE =
            List.of("../../a.xml", "/etc/a.xml", "C:\\a.xml", "word/../../a.rels");

    /** Of how many damages to a part's tree one may leave no XML, so that most are read on. */
    private static final int SELDOM = 20;

    /**
     * A damaged file.
     *
     * @param main the part that is damaged most
     */
    byte[] damaged(byte[] zip, String main) {
        DamagedFile bytes = new DamagedFile(random);
        if (random.nextInt(16) == 0) {
            return bytes.bytes(zip);
        }
        Map<String, byte[]> parts = DamagedFile.parts(zip);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            String name =
                    random.nextInt(3) > 0 && parts.containsKey(main) ? main : names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (random.nextInt(40)) {
                case 0 -> parts.remove(name);
                case 1 -> {
                    parts.put(name, parts.getOrDefault(other, new byte[0]));
                    parts.put(other, part);
                }
                case 2 -> parts.put(name, part.length == 0 ? part : bytes.bytes(part));
                case 3 -> parts.put(ELSEWHERE.get(random.nextInt(ELSEWHERE.size())), part);
                default -> parts.put(name, tree(part));
            }
        }
        return DamagedFile.joined(parts);
    }

    private byte[] tree(byte[] part) {
        String damaged = new DamagedMarkup(random, SELDOM).damaged(new String(part, StandardCharsets.UTF_8));
        return damaged.getBytes(StandardCharsets.UTF_8);
    }
}

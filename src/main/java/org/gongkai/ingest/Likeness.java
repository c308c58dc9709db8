package org.gongkai.ingest;

/** How alike two short texts are. */
final class Likeness {
    private Likeness() {}

    /** From 0 (nothing in common) to 1 (the same): twice the longest common subsequence over both lengths; 0 too if one is four times as long. */
    static double of(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0 || Math.max(a.length(), b.length()) / shorter >= 4) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.length()] / (a.length() + b.length());
    }
}

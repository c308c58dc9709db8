package org.gongkai.publish;

/** Who looks on while a publication runs; called from several threads. */
public interface Progress {
    /** Something worth telling, in Chinese. */
    void say(String message);

    /** So many of so many contents are on the target. */
    void stored(int done, int of);
}

/** A report, with remarks for whoever goes on with it → the text of a data file. */
package org.gongkai.draft;

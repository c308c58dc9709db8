package org.gongkai.cli;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.data.ReportFile;
import org.gongkai.form.Form;
import org.gongkai.model.Finding;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Workshop;
import picocli.CommandLine;

/** What must be right on a command line that begins a year. */
record Beginner(Workshop workshop, CommandLine commandLine) {
    /** The form of a year. */
    Form form(String id, int year) {
        if (!DataFolder.isId(id)) {
            throw new ChineseParameterException(commandLine, "“" + id + "”不能作机关代码：只用文字、数字、- 和 _，最多 64 个字。");
        }
        List<Form> forms = workshop.forms().covering(year);
        if (!DataFolder.isYear(year) || forms.size() != 1) {
            throw new ChineseParameterException(
                    commandLine, year + " 年度" + (forms.size() > 1 ? "有不止一套适用的格式。" : "没有适用的格式。"));
        }
        return forms.get(0);
    }

    /** Why the files of an agency's year before, and its predecessors', cannot be read; nothing if they can. */
    List<Finding> unreadable(String id, int year) {
        return Stream.concat(Stream.of(id), workshop.agencies().agency(id).predecessors().stream())
                .distinct()
                .flatMap(agency -> workshop.data().find(agency, year).stream())
                .map(workshop::read)
                .filter(file -> file.report().isEmpty())
                .map(ReportFile::findings)
                .flatMap(List::stream)
                .filter(Finding::blocks)
                .toList();
    }
}

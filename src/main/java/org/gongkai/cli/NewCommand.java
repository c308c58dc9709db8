package org.gongkai.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.draft.DraftWriter;
import org.gongkai.form.Form;
import org.gongkai.model.Agency;
import org.gongkai.model.Contact;
import org.gongkai.model.Finding;
import org.gongkai.site.DataFile;
import org.gongkai.site.DataFolder;
import org.gongkai.site.Neighbours;
import org.gongkai.site.Workshop;
import org.gongkai.years.Before;
import org.gongkai.years.NextYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "起草一个机关下一年度的数据文件：沿用上年的联系方式、标题和结转数，上年的文字写成注释供改写；不覆盖已有的文件。",
        footer = {"", "例：gongkai new harbin-kjj --year 2022", "    gongkai new my --year 2022 --name 某某市科学技术局"})
final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final Options options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "机关代码，就是数据文件名去掉 .yaml。")
    private String id;

    @Option(names = "--year", paramLabel = "YYYY", required = true, description = "要起草的报告年度。")
    private int year;

    @Option(names = "--name", paramLabel = "NAME", description = "机关全称；上年的文件和机关名录里都没有时要写。")
    private String name = "";

    @Option(names = "--office", paramLabel = "OFFICE", description = "联系机构，如办公室。")
    private String office = "";

    @Option(names = "--phone", paramLabel = "NUMBER", description = "联系电话。")
    private String phone = "";

    NewCommand(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        Workshop workshop = options.workshop();
        Beginner beginner = new Beginner(workshop, spec.commandLine());
        Form form = beginner.form(id, year);
        if (workshop.data().find(id, year).isPresent()) {
            workshop.data().add(id, year, new byte[0]);
        }
        List<Finding> unread = beginner.unreadable(id, year - 1);
        if (!unread.isEmpty()) {
            new FindingText(console, FindingText.Detail.QUIET).show(unread, "", List.of());
            console.error("上年的数据文件读不懂，没有起草；改正后再运行。");
            return ExitCode.DATA;
        }
        Before before = Before.of(workshop.agencies().agency(id), year, new Neighbours(workshop));
        Agency agency = agency(workshop, before);
        NextYear begun = NextYear.of(agency, year, form, workshop.opening(form), before);
        DataFile file =
                workshop.data().add(id, year, DraftWriter.write(begun.draft()).getBytes(StandardCharsets.UTF_8));
        tell(file, begun, before, workshop.data());
        return ExitCode.OK;
    }

    /** What the register knows, with what the command line or, on a terminal, the clerk says. */
    private Agency agency(Workshop workshop, Before before) {
        Agency known = workshop.agencies().agency(id);
        boolean isKnown = !known.name().isEmpty() || before.own().isPresent();
        if (!isKnown && name.isBlank()) {
            name = console.ask("机关全称：").orElse("");
            office = office.isBlank() && !name.isBlank()
                    ? console.ask("联系机构（可不填）：").orElse("")
                    : office;
            phone = phone.isBlank() && !name.isBlank()
                    ? console.ask("联系电话（可不填）：").orElse("")
                    : phone;
        }
        if (!isKnown && name.isBlank()) {
            throw new ChineseParameterException(
                    spec.commandLine(),
                    "不知道“" + id + "”的机关全称：没有 " + (year - 1) + " 年的数据文件，机关名录里也没有。加 --name 机关全称，或先在 " + options.data
                            + "/agencies.yaml 里登记。");
        }
        Contact contact = new Contact(office.strip(), "", "", phone.strip(), "", "", "").orElse(known.contact());
        return known.with(name.isBlank() ? known.name() : name.strip(), known.shortName(), contact);
    }

    private void tell(DataFile file, NextYear begun, Before before, DataFolder data) {
        if (options.quiet) {
            return;
        }
        String from = Optional.of(before)
                .filter(then -> !then.all().isEmpty())
                .map(then -> "沿用上年 " + begun.carried() + " 格")
                .orElse("没有上年的数据文件");
        console.print(
                "已起草 " + file.shown() + "：" + from + "，待核 " + begun.toReview() + " 行，待写 " + begun.toWrite() + " 处。");
        console.print("填好后运行 gongkai check " + id + " --year " + year + "。");
        if (!data.hasSchema()) {
            console.print("编辑器要提示键名，先运行 gongkai schema > " + data.root() + "/report.schema.json。");
        }
    }
}

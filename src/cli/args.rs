//! What can be typed after `roadmap`.

mod choices;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

pub use choices::{CheckFormat, Color, Language, PageFormat, Template, Theme, Unit};

/// Plan a company's AI roadmap: phases, quarters, one budget from revenue.
#[derive(Debug, Parser)]
#[command(
    name = "roadmap",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  roadmap                            start with a new plan, a recent one or an example
  roadmap plan.yaml                  open a plan on the screen
  roadmap new --company \"Example BV\" --revenue 20m
  roadmap summary plan.yaml | less

Settings: settings.yaml in the folder roadmap of your config folder ($XDG_CONFIG_HOME, else ~/.config): theme, \
language, own keys. The key , on the screen opens it in $VISUAL or $EDITOR.

Exit status: 0 done; 1 the plan has errors; 2 wrong usage, or a file that can't be read or written; \
3 the file was changed by somebody else meanwhile."
)]
pub struct Cli {
    /// What to do; without a command the screen opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The plan to open on the screen.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: Option<PathBuf>,
    /// Language of the screen: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
    /// Leave the mouse to the terminal.
    #[arg(long)]
    pub no_mouse: bool,
    /// Draw with plain ASCII signs only.
    #[arg(long)]
    pub ascii: bool,
    /// Colours of the screen [default: the terminal's own].
    #[arg(long, value_name = "NAME")]
    pub theme: Option<Theme>,
}

/// The commands. What one of them takes is made known only once it is the one that was typed.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Start a new plan.
    New(New),
    /// Print a plan as a page for the board.
    Summary(Summary),
    /// Say everything that is wrong or unwise in a plan, where, why, and how to mend it.
    Check(Check),
    /// Print one value or a part of a plan.
    Get(Get),
    /// Change values in place; everything else in the file stays byte for byte.
    Set(Set),
    /// Say what changed from one plan to another: money, time, initiatives.
    Diff(Diff),
    /// Merge two people's changes of a plan by meaning, as a git merge driver.
    Merge(Merge),
    /// Explain how a figure comes about.
    Explain(Explain),
    /// List the earlier states of a plan that were kept before each save.
    Backups(Backups),
    /// Take an earlier state of a plan back.
    Restore(Restore),
    /// Print the JSON Schema of the plan file.
    #[command(after_help = "Example:
  roadmap schema > roadmap.schema.json")]
    Schema,
    /// Print completions for a shell.
    Completions(Completions),
    /// Print the manual page.
    #[command(after_help = "Example:
  roadmap man > /usr/local/share/man/man1/roadmap.1")]
    Man,
}

/// Options of `new`.
#[derive(Debug, Args)]
#[command(
    after_help = "On a terminal it asks for what is not given here. Amounts are understood as typed: 20_000_000, 20m, 1.250.000.

Examples:
  roadmap new
  roadmap new plan.yaml --company \"Example BV\" --revenue 20m --rate 3.5% --start 2027-Q1 --lang nl
  roadmap new plan.yaml --no-input --revenue 20_000_000"
)]
pub struct New {
    /// The file to make [default: named after the company].
    #[arg(value_name = "PLAN.yaml")]
    pub plan: Option<PathBuf>,
    /// The company's name.
    #[arg(long)]
    pub company: Option<String>,
    /// One year's revenue.
    #[arg(long, allow_hyphen_values = true)]
    pub revenue: Option<String>,
    /// Its currency, by ISO 4217 code [default: EUR].
    #[arg(long)]
    pub currency: Option<String>,
    /// The budget as a share of one year's revenue, for all periods together [default: 3.5%].
    #[arg(long, allow_hyphen_values = true)]
    pub rate: Option<String>,
    /// The first quarter of the plan, as in 2027-Q1 [default: the nearest first quarter from now on].
    #[arg(long)]
    pub start: Option<String>,
    /// Language of the plan: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
    /// What the plan starts with.
    #[arg(long, default_value = "starter")]
    pub template: Template,
    /// Overwrite the file if it exists.
    #[arg(long)]
    pub force: bool,
    /// Ask nothing; take defaults.
    #[arg(long)]
    pub no_input: bool,
}

/// Options of `summary`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  roadmap summary plan.yaml
  roadmap summary plan.yaml --unit thousand --lang de --width 100
  roadmap summary plan.yaml --format markdown > plan.md
  roadmap summary plan.yaml --format json | jq -r .totals.npv
  cat plan.yaml | roadmap summary -")]
pub struct Summary {
    /// The plan; - reads standard input.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: PathBuf,
    /// The form of the page.
    #[arg(long, default_value = "text")]
    pub format: PageFormat,
    /// Amounts to the cent or in thousands; JSON is always exact.
    #[arg(long, default_value = "exact")]
    pub unit: Unit,
    /// Language of the page: en, nl or de [default: the plan's, else the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
    /// How it looks on paper or a terminal.
    #[command(flatten)]
    pub sheet: Sheet,
}

/// Options of a page of text.
#[derive(Debug, Args)]
pub struct Sheet {
    /// Columns of the page [default: the terminal's, else 80].
    #[arg(long, value_name = "N")]
    pub width: Option<usize>,
    /// When to use colour.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

/// Options of `check`.
#[derive(Debug, Args)]
#[command(
    after_help = "Prints nothing where there is nothing to say. Exit status 1 where a plan has errors.

Examples:
  roadmap check plan.yaml
  roadmap check --strict plans/*.yaml
  roadmap check --fix plan.yaml
  roadmap check --format json plan.yaml | jq '.plans[].findings[].code'
  roadmap check --format sarif plans/*.yaml > roadmap.sarif"
)]
pub struct Check {
    /// The plans; - reads standard input.
    #[arg(value_name = "PLAN.yaml", required = true)]
    pub plans: Vec<PathBuf>,
    /// The form of the findings.
    #[arg(long, default_value = "text")]
    pub format: CheckFormat,
    /// Warnings count as errors.
    #[arg(long)]
    pub strict: bool,
    /// Mend what has exactly one right mend, and save; everything else in the file stays byte for byte.
    #[arg(long)]
    pub fix: bool,
    /// Language of the findings: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
    /// When to use colour.
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

/// Options of `get`.
#[derive(Debug, Args)]
#[command(
    after_help = "Lists go by id, periods by any of their years, other lists by position from 0.

Examples:
  roadmap get plan.yaml budget.rate
  roadmap get plan.yaml budget.periods.2027.share
  roadmap get plan.yaml initiatives.hr-faq-chatbot"
)]
pub struct Get {
    /// The plan; - reads standard input.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: PathBuf,
    /// Where the value stands.
    #[arg(value_name = "PATH")]
    pub path: String,
    /// Language of messages: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
}

/// Options of `set`.
#[derive(Debug, Args)]
#[command(
    after_help = "All changes are made, or none. A key that the format knows, or one that begins with x-, is added where it \
is missing; PATH= with nothing removes it. Values are YAML: quote braces, blanks and signs for your shell. A value \
that check would call an error is refused. With - the plan comes from standard input and goes to standard output.

Examples:
  roadmap set plan.yaml initiatives.hr-faq-chatbot.status=running
  roadmap set plan.yaml budget.periods.2026.share=20% budget.periods.2027.share=25%
  roadmap set plan.yaml 'initiatives.hr-faq-chatbot.cost={ people: 18_000, advice: 3_000 }'
  roadmap set --dry-run plan.yaml company.employees=130 company.sector="
)]
pub struct Set {
    /// The plan; - reads standard input.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: PathBuf,
    /// Where, and which value.
    #[arg(value_name = "PATH=VALUE", required = true)]
    pub assignments: Vec<String>,
    /// Print the difference and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Language of messages: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
}

/// Options of `diff`.
#[derive(Debug, Args)]
#[command(
    after_help = "Comments, order and the way values are written are no difference.

Examples:
  roadmap diff plan-2026.yaml plan.yaml
  git show HEAD:plan.yaml | roadmap diff - plan.yaml --format markdown
  roadmap diff --exit-code old.yaml new.yaml && echo the same plan"
)]
pub struct Diff {
    /// The plan as it was; - reads standard input.
    #[arg(value_name = "OLD.yaml")]
    pub old: PathBuf,
    /// The plan as it is; - reads standard input.
    #[arg(value_name = "NEW.yaml")]
    pub new: PathBuf,
    /// The form of the page.
    #[arg(long, default_value = "text")]
    pub format: PageFormat,
    /// Exit with status 1 where the plans differ.
    #[arg(long)]
    pub exit_code: bool,
    /// Language of the page: en, nl or de [default: the new plan's, else the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
    /// How it looks on paper or a terminal.
    #[command(flatten)]
    pub sheet: Sheet,
}

/// Options of `merge`.
#[derive(Debug, Args)]
#[command(
    after_help = "The result goes into OURS. What only one side changed is taken over; what both changed in different ways is \
marked in the file, which can't be read as YAML until you have chosen. Exit status: 0 merged; 1 there are conflicts; \
2 a file can't be read, and OURS is as it was.

Set up for git, once, and in each repository:
  git config --global merge.roadmap.driver 'roadmap merge %O %A %B'
  echo 'plan.yaml merge=roadmap' >> .gitattributes"
)]
pub struct Merge {
    /// The plan that both sides started from; an empty file if there is none.
    #[arg(value_name = "BASE")]
    pub base: PathBuf,
    /// The plan as we changed it; takes the result.
    #[arg(value_name = "OURS")]
    pub ours: PathBuf,
    /// The plan as they changed it.
    #[arg(value_name = "THEIRS")]
    pub theirs: PathBuf,
    /// Language of messages: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
}

/// Options of `explain`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  roadmap explain plan.yaml envelope
  roadmap explain plan.yaml years.2028.people
  roadmap explain plan.yaml initiatives.hr-faq-chatbot.payback")]
pub struct Explain {
    /// The plan; - reads standard input.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: PathBuf,
    /// Which figure.
    #[arg(value_name = "PATH")]
    pub path: String,
    /// Language of the explanation: en, nl or de [default: the plan's, else the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
    /// Columns of the text [default: the terminal's, else 80].
    #[arg(long, value_name = "N")]
    pub width: Option<usize>,
}

/// Options of `backups`.
#[derive(Debug, Args)]
#[command(
    after_help = "A line for each state, the latest first: its number and its name for restore, when it was kept, its size, and \
the lines that it has and the file has not. The last 20 are kept, and the first of each day for 30 days.

Example:
  roadmap backups plan.yaml"
)]
pub struct Backups {
    /// The plan; it may be gone.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: PathBuf,
    /// Language of the list: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
}

/// Options of `restore`.
#[derive(Debug, Args)]
#[command(
    after_help = "What the file holds now is kept first, so that a restore can be taken back as well.

Examples:
  roadmap restore --dry-run plan.yaml 1
  roadmap restore plan.yaml 20261125T101500.123"
)]
pub struct Restore {
    /// The plan; it may be gone.
    #[arg(value_name = "PLAN.yaml")]
    pub plan: PathBuf,
    /// Which state: its number or its name in the list of backups.
    #[arg(value_name = "WHICH")]
    pub which: String,
    /// Print the difference and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Language of messages: en, nl or de [default: the terminal's].
    #[arg(long)]
    pub lang: Option<Language>,
}

/// Options of `completions`.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  roadmap completions bash > /etc/bash_completion.d/roadmap")]
pub struct Completions {
    /// Which shell.
    pub shell: Shell,
}

//! The scenes of the README: the real screen program, driven by keys, drawn into a buffer.

use ratatui::{buffer::Buffer, layout::Rect};
use roadmap::{
    locale::{Lang, Locale, Region, starter},
    tui::{
        app::{App, Setup},
        event::{Code, Key},
        hits::Hits,
        msg::{Msg, Opened},
        settings::Own,
        theme::Theme,
        view,
        work::Written,
    },
    yaml::{self, Document},
};

use super::svg;

/// The screens of a plan: the file's name, the key that goes there, and what the picture shows.
const SCREENS: [(&str, &str, &str); 12] = [
    ("overview", "1", "How the plan stands, in one look"),
    ("budget", "2", "The budget, cell by cell"),
    (
        "timeline",
        "3",
        "Phases, initiatives and milestones on the line of time",
    ),
    ("initiatives", "4", "Initiatives with their quarters"),
    ("pillars", "5", "What each pillar holds"),
    ("people", "6", "The team, training and champions"),
    ("risks", "7", "Risks, how likely and how bad"),
    ("money", "8", "Cost and benefit over time"),
    ("kpis", "9", "KPIs and how they stand"),
    ("reviews", "0", "Check-ins, revisions and the first 90 days"),
    (
        "advice",
        "A",
        "What the rules of thumb say, and what mends it",
    ),
    ("file", "F", "The file as it will be saved"),
];

/// Every picture: the name of its file and its bytes.
pub fn pictures() -> Vec<(String, String)> {
    let guide = svg::picture(
        &guide_rate(),
        "The guide asks how much of the revenue goes into AI",
    );
    let mut pictures = vec![("guide-rate.svg".to_owned(), guide)];
    for (name, key, title) in SCREENS {
        pictures.push((format!("{name}.svg"), svg::picture(&example(key), title)));
    }
    pictures
}

fn program(size: (u16, u16)) -> App {
    let mut app = App::new(Setup {
        locale: Locale::new(
            Lang::En,
            Region::parse("en-IE").unwrap_or(Region::of(Lang::En)),
        ),
        guidelines: yaml::guidelines(),
        today: chrono::NaiveDate::from_ymd_opt(2026, 1, 12).expect("a day"),
        theme: Theme::new(true, false),
        recent: Vec::new(),
        mouse: true,
        own: Own::default(),
    });
    app.size = size;
    app
}

fn press(app: &mut App, keys: &[&str]) {
    for key in keys {
        let key = Key::parse(key).expect("a key");
        app.update(Msg::Key(key), &Hits::default());
    }
}

fn write(app: &mut App, text: &str) {
    for c in text.chars() {
        app.update(Msg::Key(Key::plain(Code::Char(c))), &Hits::default());
    }
    press(app, &["enter"]);
}

fn drawn(app: &App) -> Buffer {
    let (width, height) = app.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    view::draw(app, &mut buffer, &mut Hits::default());
    buffer
}

fn guide_rate() -> Buffer {
    let mut app = program((84, 30));
    press(&mut app, &["enter"]);
    write(&mut app, "Brightwater Machines (invented)");
    write(&mut app, "20m");
    press(&mut app, &["tab"]);
    drawn(&app)
}

fn example(tab: &str) -> Buffer {
    let mut app = program((120, 36));
    let document = Document::read(starter::example(Lang::En).as_bytes()).expect("the example");
    let decoded = yaml::decode(&document, &app.guidelines);
    let opened = Opened {
        text: Written {
            document: document.into(),
            plan: decoded.plan,
        },
        notices: decoded.notices,
        path: None,
    };
    app.update(Msg::Opened(Box::new(opened)), &Hits::default());
    press(&mut app, &[tab]);
    drawn(&app)
}

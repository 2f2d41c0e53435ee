//! One tab writes at a time: Web Locks.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

const NAME: &str = "tenfold-writer";

/// What asking for the lock came to.
pub enum Asked {
    /// This tab has it until the guard is dropped.
    Got(Guard),
    /// Another tab has it.
    Taken,
    /// This browser, or this address, has no locks: the epoch in every commit has to do.
    None,
}

/// What is called when the lock is lost.
type OnLost = Rc<RefCell<Option<Box<dyn Fn()>>>>;

/// Holds the lock; dropping it lets it go.
pub struct Guard {
    release: Function,
    lost: OnLost,
    _held: Closure<dyn FnMut(JsValue) -> JsValue>,
}

impl Guard {
    /// Calls back when another tab takes the lock over.
    pub fn on_lost(&self, call: impl Fn() + 'static) {
        *self.lost.borrow_mut() = Some(Box::new(call));
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.lost.borrow_mut().take();
        let _ = self.release.call0(&JsValue::NULL);
    }
}

fn manager() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    // Not in web-sys' stable part; missing on addresses that are not secure.
    Reflect::get(&navigator, &"locks".into()).ok().filter(|locks| locks.is_object())
}

/// Asks for the lock, or takes it from the tab that has it.
pub async fn ask(take_over: bool) -> Asked {
    let Some(locks) = manager() else { return Asked::None };
    let Ok(request) = Reflect::get(&locks, &"request".into()) else { return Asked::None };
    let Ok(request) = request.dyn_into::<Function>() else { return Asked::None };
    let mut release = None;
    // The lock is held until this promise is settled.
    let until = Promise::new(&mut |resolve, _| release = Some(resolve));
    let Some(release) = release else { return Asked::None };
    let mut answer = None;
    let answered = Promise::new(&mut |resolve, _| answer = Some(resolve));
    let Some(answer) = answer else { return Asked::None };
    let held = Closure::new(move |lock: JsValue| -> JsValue {
        let got = !lock.is_null();
        let _ = answer.call1(&JsValue::NULL, &got.into());
        if got { until.clone().into() } else { JsValue::UNDEFINED }
    });
    let options = Object::new();
    let option = if take_over { "steal" } else { "ifAvailable" };
    let _ = Reflect::set(&options, &option.into(), &true.into());
    let lost: OnLost = Rc::default();
    let Ok(requested) = request.call3(&locks, &NAME.into(), &options, held.as_ref()) else {
        return Asked::None;
    };
    let Ok(requested) = requested.dyn_into::<Promise>() else { return Asked::None };
    let lost_here = lost.clone();
    wasm_bindgen_futures::spawn_local(async move {
        // Rejected when another tab steals the lock.
        if JsFuture::from(requested).await.is_err() {
            // Taken out first: what is called may drop the guard.
            let call = lost_here.borrow_mut().take();
            if let Some(call) = call {
                call();
            }
        }
    });
    match JsFuture::from(answered).await {
        Ok(got) if got.is_truthy() => Asked::Got(Guard { release, lost, _held: held }),
        _ => Asked::Taken,
    }
}
